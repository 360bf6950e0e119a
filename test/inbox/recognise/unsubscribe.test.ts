/** A way to unsubscribe is seen wherever and however a reader would see it, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support/raw-mail.js';

const link = (words: string) => `<p>News</p><p><a href="https://example.org/x">${words}</a></p>`;

describe('a visible way out', () => {
  it.each([
    'Unsubscribe',
    'Abmelden',
    'Newsletter abbestellen',
    'Se désabonner',
    'Je souhaite me désinscrire',
    'Darse de baja',
    'Cancelar suscripción',
    'Disiscriviti',
    'Cancelar inscrição',
    'Não quero receber',
    'Uitschrijven',
    'Afmelden voor deze nieuwsbrief',
    'Avregistrera dig',
    'Meld deg av',
    'Peruuta uutiskirje',
    'Wypisz się',
    'Odhlásit odběr',
    'Leiratkozás',
    'Abonelikten çık',
    'Отписаться от рассылки',
    'إلغاء الاشتراك',
    '配信停止はこちら',
    '取消订阅',
    '取消訂閱',
    '수신거부',
    'Manage your email preferences',
    'Remove me from this list',
  ])('is a link that says “%s”', async (words) => {
    expect((await factsOf({ html: link(words) })).unsubscribe).toHaveLength(1);
  });

  it.each([
    ['If you no longer wish to receive these mails, <a href="https://example.org/x">click here</a>.'],
    [
      'Möchten Sie keine E-Mails mehr erhalten? Dann melden Sie sich <a href="https://example.org/x">hier</a> ab.',
    ],
    ['Pour ne plus recevoir nos messages, cliquez <a href="https://example.org/x">ici</a>.'],
    ['Si no desea recibir más correos, haga clic <a href="https://example.org/x">aquí</a>.'],
    ['Se deseja não receber mais mensagens, <a href="https://example.org/x">clique aqui</a>.'],
    ['Wil je geen nieuwsbrief meer ontvangen? Klik <a href="https://example.org/x">hier</a>.'],
    ['メールの配信を停止する場合は<a href="https://example.org/x">こちら</a>'],
  ])('is a “here” whose sentence speaks of leaving: %s', async (html) => {
    expect((await factsOf({ html })).unsubscribe).toHaveLength(1);
  });

  it('is a picture whose alternative text says so', async () => {
    const html =
      '<a href="https://example.org/x"><img src="https://example.org/b.png" alt="Unsubscribe"></a>';
    expect((await factsOf({ html })).unsubscribe).toHaveLength(1);
  });

  it('is found after the end of the page, where list software puts it', async () => {
    const html = '<html><body><p>News</p></body></html><a href="https://example.org/x">Unsubscribe</a>';
    expect((await factsOf({ html })).unsubscribe).toHaveLength(1);
  });

  it('is an address in plain text, beside or below the words', async () => {
    const beside = await factsOf({ text: 'To unsubscribe, visit https://example.org/leave.' });
    const below = await factsOf({ text: 'News.\n\nTo unsubscribe:\n\nhttps://lists.example.org/x' });
    const written = await factsOf({ text: 'To be removed from this list, send a mail to list@example.org' });
    for (const { unsubscribe } of [beside, below, written]) expect(unsubscribe).toHaveLength(1);
  });

  it('is not the reader’s own address in the footer', async () => {
    const html = '<p>This mail was sent to robin@example.net. You cannot unsubscribe from it.</p>';
    expect((await factsOf({ html })).unsubscribe).toEqual([]);
  });

  it.each([
    'Your mailbox is full. You can no longer receive emails. <a href="https://example.org/x">Click here</a> to upgrade.',
    'Ihr Postfach ist voll, Sie können keine E-Mails empfangen. <a href="https://example.org/x">Hier</a> klicken.',
    'Your account will be removed. <a href="https://example.org/x">Click here</a> to keep it.',
    'Remove viruses from your computer: <a href="https://example.org/x">click here</a>.',
    'Your subscription ends soon, <a href="https://example.org/x">click here</a> to renew.',
    'Vous ne pouvez plus recevoir de colis. Cliquez <a href="https://example.org/x">ici</a>.',
    '<a href="https://example.org/x">Update your account settings</a>',
  ])('is not a threat or a sale that sounds like it: %s', async (html) => {
    expect((await factsOf({ html })).unsubscribe).toEqual([]);
  });

  it('is not a “here” that leads elsewhere', async () => {
    const html =
      '<p>Read more <a href="https://example.org/a">here</a>. You may unsubscribe at any time by post.</p>';
    expect((await factsOf({ html })).unsubscribe).toEqual([]);
  });

  it.each([
    ['display:none'],
    ['visibility: hidden'],
    ['mso-hide:all;font-size:0'],
    ['max-height:0px;overflow:hidden'],
  ])('is not a link that %s hides', async (style) => {
    const html = `<p>News</p><div style="${style}"><a href="https://example.org/x">Unsubscribe</a></div>`;
    expect((await factsOf({ html })).unsubscribe).toEqual([]);
  });

  it('is not a link that a style sheet hides by its class, yet one inside a media query is', async () => {
    const body = '<a class="off" href="https://example.org/x">Unsubscribe</a>';
    const hidden = await factsOf({ html: `<style>.off { display: none }</style>${body}` });
    const phone = await factsOf({
      html: `<style>@media (max-width: 400px) { .off { display: none } }</style>${body}`,
    });
    expect(hidden.unsubscribe).toEqual([]);
    expect(phone.unsubscribe).toHaveLength(1);
  });

  it('is not told for a picture without words, but noted', async () => {
    const html = '<a href="https://example.org/unsubscribe"><img src="https://example.org/b.png"></a>';
    const facts = await factsOf({ html });
    expect(facts.unsubscribe).toEqual([]);
    expect(facts.unsubscribeInPicture).toBe(true);
  });

  it('is told from a login in front of it', async () => {
    const html = '<p>To unsubscribe, log in to your account <a href="https://example.org/x">here</a>.</p>';
    expect((await factsOf({ html })).unsubscribe[0]?.login).toBe(true);
  });
});
