/** Drives a browser that somebody else started: a remote one, or one of a grid. */
import puppeteer, { type Browser } from 'puppeteer';
import { NothingObservedError } from '../../model/errors.js';

export interface Remote {
  /** Debugging address, such as http://127.0.0.1:9222. */
  url?: string;
  /** WebSocket address of a browser or grid. */
  ws?: string;
  ignoreCertificateErrors?: boolean;
}

/** The caller disconnects; the browser is not ours to close. Throws NothingObservedError. */
export async function connectBrowser({ url, ws, ignoreCertificateErrors = false }: Remote): Promise<Browser> {
  try {
    return await puppeteer.connect({
      ...(ws ? { browserWSEndpoint: ws } : { browserURL: url ?? '' }),
      defaultViewport: null,
      acceptInsecureCerts: ignoreCertificateErrors,
    });
  } catch (error) {
    throw new NothingObservedError(
      'The remote browser could not be reached.',
      'Check --browser-url or --browser-ws, and that the browser runs with remote debugging.',
      { cause: error },
    );
  }
}
