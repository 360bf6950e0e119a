/** A summary posted as JSON, signed so that the receiver knows it is ours (standardwebhooks.com). */
import { createHmac } from 'node:crypto';
import { jsonText } from '../../../model/json-text.js';
import { defineTransport } from '../transport.js';

/** Milliseconds that the receiver may take (our assumption). */
const PATIENCE = 15_000;

export default defineTransport({
  name: 'webhook',
  async send({ id, content }, { webhook }, now) {
    if (!webhook) throw new Error('notify.webhook is not in the configuration any more.');
    const body = jsonText({ schema: 'ownqueue.summary/1', id, ...content }, 0);
    const timestamp = String(Math.floor(now.getTime() / 1000));
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        ...(webhook.secret ? { 'webhook-signature': signature(webhook.secret, id, timestamp, body) } : {}),
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`The webhook answered ${response.status}.`);
  },
});

/** `v1,` and the HMAC-SHA256 over id, time and body; a secret that begins with `whsec_` is Base64. */
export function signature(secret: string, id: string, timestamp: string, body: string): string {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : secret;
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
