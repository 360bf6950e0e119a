/** Keys of ownqueue.yaml that open a website which is not public. Secrets stand in environment variables. */

import { z } from 'zod';
import { PROXY_PROTOCOL } from './patterns.js';
import { variable } from './schedule-keys.js';

/** Relative to ownqueue.yaml. */
const file = z.string().min(1);

const origin = z
  .string()
  .refine((text) => URL.canParse(text) && /^https:/i.test(text), 'must be an https address');

const proxyAddress = z
  .string()
  .refine(
    (text) => URL.canParse(text) && PROXY_PROTOCOL.test(new URL(text).protocol),
    'must be the address of a proxy, such as http://proxy.example.org:3128',
  );

const clientCertificate = z
  .strictObject({
    origin: origin.describe('Website that asks for it (default: site)').optional(),
    cert: file.describe('PEM file with the certificate').optional(),
    key: file.describe('PEM file with its private key').optional(),
    pfx: file.describe('PKCS #12 file, in place of cert and key').optional(),
    passphrase: variable.describe('Variable that holds the passphrase of the key').optional(),
    ca: file.describe('PEM file of the authority of the website, where it is your own').optional(),
  })
  .refine(({ cert, key, pfx }) => (pfx ? !cert && !key : cert && key), 'must name cert and key, or pfx');

export const accessKeys = {
  access: z
    .strictObject({
      basicAuth: variable.describe('Variable that holds user:password').optional(),
      headers: z
        .record(z.string().regex(/^[\w-]+$/, 'must be the name of a header'), variable)
        .describe('Headers to send to the website, with the variables that hold their values')
        .default({}),
      cookies: file.describe('JSON file with cookies, kept out of the repository').optional(),
      login: z
        .strictObject({ recording: file.describe('Recording of Chrome DevTools Recorder') })
        .describe('How to log in before the website is looked at')
        .optional(),
      hosts: z
        .array(z.string().regex(/^[\w.-]+(:\d+)?$/, 'must be a host such as login.example.org'))
        .describe('Other hosts that logins and recordings may open')
        .default([]),
      clientCertificate: clientCertificate
        .describe('Certificate that the website asks its visitors for')
        .optional(),
      proxy: proxyAddress.describe('Proxy of the browser (default: as HTTPS_PROXY says)').optional(),
      proxyAuth: variable.describe('Variable that holds user:password of the proxy').optional(),
    })
    .prefault({}),
};
