/** A page of ours on paper: HTML in, PDF out; no script runs and nothing is fetched. */
import type { Browser } from 'puppeteer';

/** At the foot of each page, so that sheets can be put in order; its style is its own, in points. */
const FOOT = `<div style="width: 100%; margin: 0 16mm; font: 8pt sans-serif; color: #59606a; display: flex">
<span class="title" style="flex: 1"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;

/** A4 or as the page's own style says; headings become bookmarks. */
export async function printPdf(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setOfflineMode(true);
    await page.setContent(html, { waitUntil: 'load' });
    return await page.pdf({
      preferCSSPageSize: true,
      format: 'A4',
      printBackground: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: FOOT,
    });
  } finally {
    await page.close();
  }
}
