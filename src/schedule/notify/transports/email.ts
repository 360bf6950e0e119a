/** A summary as a plain e-mail by SMTP, over TLS unless the configuration says otherwise. */

import { plainText } from '../../../model/plain-text.js';
import { summaryText } from '../summary-text.js';
import { defineTransport } from '../transport.js';

/** Milliseconds that a server may take for each step (our assumption). */
const PATIENCE = 20_000;

export default defineTransport({
  name: 'email',
  async send({ id, content }, { email }) {
    if (!email) throw new Error('notify.email is not in the configuration any more.');
    const { createTransport } = await import('nodemailer');
    const { host, port, user, password, insecure } = email;
    const secure = email.secure ?? port === 465;
    const transport = createTransport({
      host,
      port,
      secure,
      requireTLS: !secure && !insecure,
      ...(user ? { auth: { user, pass: password ?? '' } } : {}),
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      await transport.sendMail({
        from: email.from,
        to: [...email.to],
        subject: plainText(content.title),
        text: summaryText(content),
        // The same notice sent twice is the same mail.
        messageId: `<${id}@ownqueue>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } finally {
      transport.close();
    }
  },
});
