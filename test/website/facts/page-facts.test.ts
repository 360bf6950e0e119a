/** Facts of a page, read in a real browser over literal HTML. */
import { expect, test } from 'vitest';
import type { PageFacts } from '../../../src/model/page-facts.js';
import { elementExpression, factsOf, mergeFrameFacts } from '../../../src/website/facts/page-facts.js';
import { testBrowser } from '../../support/browser.js';

const { open } = testBrowser();

const read = async (body: string, head = ''): Promise<PageFacts> => {
  const page = await open(
    `<!doctype html><html lang="EN-gb"><head><base href="https://shop.example.org/en/">${head}</head><body>${body}</body></html>`,
  );
  const facts = await factsOf(page);
  await page.close();
  return facts;
};

test('a link has a name, a resolved target, a region, a heading and its place among all links', async () => {
  const { links } = await read(`
    <header><a href="/"><img src="x.png" alt="Home"></a></header>
    <footer><h3>Service</h3><ul><li><a href="contact.html" class="foot">Contact <b>us</b></a></li></ul></footer>
    <map name="m"><area href="mailto:office@example.org" alt="Write to us"></map>`);
  expect(links.map(({ name, href, region, index }) => ({ name, href, region, index }))).toEqual([
    { name: 'Home', href: 'https://shop.example.org/', region: 'header', index: 0 },
    { name: 'Contact us', href: 'https://shop.example.org/en/contact.html', region: 'footer', index: 1 },
    { name: 'Write to us', href: 'mailto:office@example.org', region: 'body', index: 2 },
  ]);
  expect(links[0]).toMatchObject({ imageAlt: 'Home', text: '' });
  expect(links[1]).toMatchObject({
    heading: 'Service',
    attributes: { class: 'foot' },
    rawHref: 'contact.html',
  });
});

test('links in closed menus are facts that are not visible', async () => {
  const hidden = [
    'display:none',
    'visibility:hidden',
    'opacity:0',
    'height:0;overflow:hidden',
    'position:absolute;left:-9999px',
    'position:fixed;left:100vw;width:200px',
    'position:absolute;width:1px;height:1px;overflow:hidden',
  ];
  const { links } = await read(
    `${hidden.map((style) => `<nav style="${style}"><a href="/a">Contact</a></nav>`).join('')}
     <details><summary>More</summary><a href="/b">Complaints</a></details>
     <a href="/c"><span style="float:left">Shown</span></a>`,
  );
  expect(links.map(({ visible }) => visible)).toEqual([...hidden.map(() => false), false, true]);
  expect(links.map(({ text }) => text)).toEqual([...hidden.map(() => 'Contact'), 'Complaints', 'Shown']);
});

test('icon links are named by ARIA, by a picture or by a title; ligatures are no words', async () => {
  const { links } = await read(`
    <a href="/1" aria-label="Basket"><i class="fa"></i></a>
    <a href="/2"><svg><title>Search</title><path d=""/></svg></a>
    <a href="/3" title="Call us"><i class="fa">&#xf095;</i></a>
    <a href="/4"><i class="material-icons">mail_outline</i> Write</a>
    <span id="n">Our</span><span id="m">promise</span><a href="/5" aria-labelledby="n m">x</a>`);
  expect(links.map(({ name }) => name)).toEqual(['Basket', 'Search', 'Call us', 'Write', 'Our promise']);
});

test('controls are buttons, summaries, tabs, menu items and whatever reacts to a click', async () => {
  const { controls } = await read(`
    <button aria-expanded="false" aria-haspopup="menu">Menu</button>
    <details open><summary>Questions</summary>…</details>
    <div role="tab">Private</div><div role="menuitem">Help</div>
    <div onclick="go()">Chat</div><span style="cursor:pointer"><b>More</b></span>
    <a href="#" class="opener">Topics</a><a href="/plain">Plain</a>
    <input type="checkbox" id="hamburger" style="display:none"><label for="hamburger">Navigation</label>
    <form><button disabled>Send</button><button type="button">Help</button><input type="image" alt="Go" src="x"></form>`);
  expect(controls.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
    'button: Menu',
    'summary: Questions',
    'tab: Private',
    'menu-item: Help',
    'clickable: Chat',
    'clickable: More',
    'clickable: Topics',
    'clickable: Navigation',
    'submit: Send',
    'button: Help',
    'submit: Go',
  ]);
  expect(controls[0]).toMatchObject({ expanded: false, popup: true, form: null, disabled: false });
  expect(controls[1]).toMatchObject({ expanded: true });
  expect(controls[8]).toMatchObject({ disabled: true, form: 0 });
});

test('a form has fields with labels, requirements, options and limits', async () => {
  const { forms } = await read(`
    <form action="send" method="POST"><fieldset><legend>Write to us</legend>
      <label for="e">E-mail *</label><input id="e" type="email" name="mail" autocomplete="email">
      <label>Name <input name="who" required maxlength="40"></label>
      <p class="required"><span>Order</span><input name="order"></p>
      <table><tr><td>Town</td><td><input name="town" aria-required="true"></td></tr></table>
      <input name="phone" placeholder="Phone">
      <select name="topic"><option>Complaint</option><option>Praise</option></select>
      <textarea name="message" minlength="50" title="Message"></textarea>
      <input type="checkbox" name="news" checked> Send me news
      <input name="website" style="position:absolute;left:-5000px">
      <input type="hidden" name="token">
      <button>Send it</button></fieldset></form>`);
  const form = forms[0];
  expect(form).toMatchObject({
    index: 0,
    action: 'https://shop.example.org/en/send',
    rawAction: 'send',
    method: 'post',
    heading: 'Write to us',
  });
  expect(
    form?.fields.map(({ key, label, labelledBy, requiredBy }) => [key, label, labelledBy, requiredBy]),
  ).toEqual([
    ['mail', 'E-mail *', 'label', 'asterisk'],
    ['who', 'Name', 'wrapping', 'attribute'],
    ['order', 'Order', 'nearby-text', 'class'],
    ['town', 'Town', 'nearby-text', 'aria'],
    ['phone', 'Phone', 'placeholder', null],
    ['topic', '', 'none', null],
    ['message', 'Message', 'title', null],
    ['news', 'Send me news', 'nearby-text', null],
    ['website', '', 'none', null],
    ['token', '', 'none', null],
  ]);
  expect(form?.fields[5]?.options).toEqual(['Complaint', 'Praise']);
  expect(form?.fields[6]?.minLength).toBe(50);
  expect(form?.fields[1]?.maxLength).toBe(40);
  expect(form?.fields[7]?.checked).toBe(true);
  expect(form?.fields.map(({ honeypot }) => honeypot).indexOf(true)).toBe(8);
  expect(form?.submits.map(({ name }) => name)).toEqual(['Send it']);
});

test('fields without a form element stand together with their send control', async () => {
  const { forms } = await read(`
    <div class="card"><p>Name</p><input name="a"><textarea name="b"></textarea><div><a onclick="send()">Send</a></div></div>
    <div class="card"><input name="c"><button type="button">Search</button></div>`);
  expect(
    forms.map(({ index, fields, submits }) => [index, fields.map(({ key }) => key), submits[0]?.name]),
  ).toEqual([
    [null, ['a', 'b'], 'Send'],
    [null, ['c'], 'Search'],
  ]);
});

test('fields belong to their form also where a table has torn the two apart', async () => {
  const { forms } = await read(
    '<table><form><tr><td>Name</td><td><input name="a"><input type="submit" value="Send"></td></tr></form></table>',
  );
  expect(forms[0]).toMatchObject({ index: 0, text: 'Name' });
  expect(forms[0]?.fields.map(({ key }) => key)).toEqual(['a']);
  expect(forms[0]?.submits.map(({ name }) => name)).toEqual(['Send']);
});

test('blocks are visible runs of text; inline elements belong to their line, line breaks are kept', async () => {
  const { blocks, headings, words } = await read(`
    <nav>Menu words</nav>
    <main><h2>Where we are</h2><p>Call <b>020</b> <a href="tel:1">7946&nbsp;0000</a></p>
    <address>1 High Street<br>Anytown</address>
    <ul><li>Mon<span style="display:block">9 to 5</span></li></ul><p style="display:none">Hidden</p>
    <a class="__cf_email__" data-cfemail="422b2c242d02273a232f322e276c2d3025">[email&#160;protected]</a></main>`);
  expect(blocks.map(({ text }) => text)).toEqual([
    'Menu words',
    'Where we are',
    'Call 020 7946 0000',
    '1 High Street\nAnytown',
    'Mon',
    '9 to 5',
    'info@example.org',
  ]);
  expect(headings).toMatchObject([{ level: 2, text: 'Where we are', visible: true, region: 'main' }]);
  expect(words).toBe(16);
});

test('open shadow roots and frames of the same origin are read, and paths find their elements again', async () => {
  const page =
    await open(`<!doctype html><div id="host"><template shadowrootmode="open"><p><a href="/x">No</a></p>
      <a href="/contact">Contact</a></template></div><p><a href="/plain">Plain</a></p>
      <iframe srcdoc="<a href='/framed'>Framed</a>" title="Help"></iframe>`);
  const facts = await factsOf(page);
  expect(facts.links.map(({ text, index }) => [text, index])).toEqual([
    ['No', null],
    ['Contact', null],
    ['Plain', 0],
    ['Framed', null],
  ]);
  for (const link of facts.links.slice(0, 3)) {
    expect(await page.evaluate(`${elementExpression(link.path)}.textContent`)).toBe(link.text);
  }
  expect(facts.links[3]?.frame).toBe('about:srcdoc');
  expect(facts.frames).toMatchObject([{ title: 'Help', read: true, visible: true }]);
  await page.close();
});

test('facts of another origin take the place of their frame', async () => {
  const outer = await read('<p>before</p><iframe src="https://help.example.com/form"></iframe><p>after</p>');
  const inner = await read('<form><input name="mail"></form><a href="/a">Inside</a>');
  const unread = { ...outer, frames: outer.frames.map((frame) => ({ ...frame, read: false })) };
  const url = unread.frames[0]?.url ?? '';
  const merged = mergeFrameFacts(unread, [{ ...inner, url }]);
  expect(merged.frames[0]?.read).toBe(true);
  expect(merged.links[0]).toMatchObject({ text: 'Inside', index: null, frame: url });
  expect(merged.forms[0]).toMatchObject({ index: null, frame: url });
  const order = merged.links[0]?.order ?? 0;
  expect(order).toBeGreaterThan(unread.frames[0]?.order ?? 0);
  expect(order).toBeLessThan(merged.blocks.find(({ text }) => text === 'after')?.order ?? 0);
});

test('language, alternates, structured data and widgets are read', async () => {
  const facts = await read(
    '<form><div class="g-recaptcha"></div><input name="a"></form>',
    `<title>Shop &amp; more</title><link rel="alternate" hreflang="DE" href="/de/">
     <script type="application/ld+json">{"@type":"Organization"}</script>
     <script type="application/ld+json">{broken</script>`,
  );
  expect(facts).toMatchObject({
    lang: 'en-gb',
    title: 'Shop & more',
    alternates: [{ lang: 'de', url: 'https://shop.example.org/de/' }],
    structuredData: [{ '@type': 'Organization' }],
    widgets: [{ kind: 'captcha', product: 'recaptcha-v2', form: 0 }],
  });
});

test('a page that overwrites names, nests deeply or breaks addresses is still read', async () => {
  const facts = await read(
    `<form id="f"><input name="attributes"><input name="children"><input name="parentNode"><input name="localName">
       <input name="nodeType"><input name="getAttribute"><input name="action"><input name="closest"></form>
     <img name="body"><img name="forms"><a href="https://[broken">Bad</a>
     <svg class="icon"><a href="/in-svg"><text>x</text></a></svg>
     <script>let d = document.body; for (let i = 0; i < 2000; i++) d = d.appendChild(document.createElement('i'));
       d.textContent = 'deep';</script>`,
  );
  expect(facts.forms[0]?.fields).toHaveLength(8);
  expect(facts.links[0]).toMatchObject({ name: 'Bad', href: '' });
});
