/** A page of ours on paper: HTML in, PDF out; no script runs and nothing is fetched. */
import type { Browser } from 'puppeteer';

export async function printPdf(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setOfflineMode(true);
    await page.setContent(html, { waitUntil: 'load' });
    return await page.pdf({ preferCSSPageSize: true, format: 'A4', printBackground: true, tagged: true });
  } finally {
    await page.close();
  }
}
