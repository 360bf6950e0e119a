/** Evidence for every outcome of `website/portuguese-complaints-book-linked`. */
import check from '../../../../src/website/checks/portuguese-complaints-book-linked.js';
import { literalsOf } from '../../../support/check-literals.js';
import { footerLink } from '../../../support/page-parts.js';
import { page, site } from '../../../support/site-evidence.js';

const book = footerLink('Livro de Reclamações', 'https://www.livroreclamacoes.pt/inicio');
const lookalike = footerLink('Livro de Reclamações', 'https://livroreclamacoes.pt.example.com/');

export default literalsOf(check, {
  linked: [site({ pages: [page('/', { facts: { links: [book] } })] })],
  elsewhere: [site({ pages: [page('/'), page('/contactos', { facts: { links: [book] } })] })],
  missing: [site(), site({ pages: [page('/', { facts: { links: [lookalike] } })] })],
});
