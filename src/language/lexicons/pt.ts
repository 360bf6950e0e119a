/** Portuguese words (Portugal and Brazil) a customer meets on a website. */
import type { Lexicon } from '../lexicon.js';

export default {
  language: 'pt',
  matching: 'words',
  phrases: {
    contact: `contacto, contactos, contacte-nos, contactar, contate-nos, fale connosco, fale conosco, fale com a *, fale com o *, fale com nossa equipe,
      fale com um especialista, contato, contatos, entre em contato, entre em contacto, entrar em contato, formulário de contacto,
      formulário de contato, escreva-nos, ligue para nós, ligue-nos, nós ligamos, ligamos-lhe, ajuda e contacto, ajuda e contato,
      envie uma mensagem, enviar mensagem, pedido de informação, pedido de informações, peça informações, quero falar com, canais de atendimento,
      tire suas dúvidas`,
    complaint: `reclamação, reclamações, reclamar, livro de reclamações, livro de reclamações online, livro de reclamações eletrónico,
      livro de reclamações electrónico, queixa, queixas, sugestões e reclamações, elogios e reclamações, fazer uma reclamação,
      apresentar reclamação, insatisfeito, reportar um problema, relatar um problema, reportar problema, sac`,
    productClaim:
      'produto com defeito, produto danificado, garantia, garantias, acionar garantia, participar sinistro, avisar sinistro',
    feedback:
      'opinião, a sua opinião, sua opinião, sugestões, sugestões e elogios, feedback, dê sua opinião, erramos',
    serviceHelp: `apoio ao cliente, serviço de apoio ao cliente, atendimento ao cliente, serviço ao cliente, ajuda, centro de ajuda,
      central de ajuda, suporte, perguntas frequentes, dúvidas frequentes, dúvidas, faq, faqs, atendimento, central de atendimento, assistência,
      precisa de ajuda, atendimento ao assinante, central do assinante, suporte técnico, central de relacionamento, como funciona`,
    faq: 'faq, faqs, perguntas frequentes, dúvidas frequentes, perguntas e respostas',
    imprint: 'aviso legal, informação legal, informações legais, ficha técnica, expediente',
    cancelContract: `cancelar contrato, cancelar subscrição, cancelar assinatura, rescindir, rescisão, denúncia do contrato,
      cancelamento, cancelar plano, cancelar conta, encerrar conta, eliminar conta, excluir conta`,
    withdraw: `livre resolução, direito de livre resolução, resolução do contrato, devoluções, devolução, trocas e devoluções,
      política de devolução, reembolso*, direito de arrependimento, trocas`,
    addToBasket: `adicionar ao carrinho, adicionar ao cesto, adicionar à sacola, adicionar ao saco, colocar no carrinho, comprar agora, compre agora,
      adicionar à cesta`,
    basket: `carrinho, cesto, meu carrinho, o meu carrinho, ver carrinho, carrinho de compras, cesto de compras, sacola, minha sacola, saco de compras,
      cesta de compras, minha cesta`,
    checkout: `finalizar a compra, finalizar compra, finalizar pedido, finalizar encomenda, encomenda com obrigação de pagar, ir para o checkout,
      fechar pedido, concluir compra, pagar, pagamento, checkout`,
    buy: `comprar, compre, compre online, comprar online, compra online, encomendar, encomende, fazer pedido, faça seu pedido, pedir online, pedir,
      comprar bilhetes, comprar ingressos, compre aqui, peça já, como comprar`,
    subscribe: `subscrever, subscreva, subscrição, assinar, assine, assine já, assine agora, assinatura, assinaturas, assine o jornal, aderir, adira,
      aderir já, experimente grátis, teste grátis, experimentar grátis, inscreva-se, inscrições, inscrição, seja cliente, abra sua conta, abrir conta,
      torne-se sócio, seja sócio, contratar, contrate, começar agora, matricule-se, quero assinar, simular`,
    book: `reservar, reserve, reserve já, reserve agora, reservas, reserva, marcar consulta, marcação, marcações, agendar, agendamento,
      agende, agende sua consulta, bilhetes, bilheteira, ingressos, alugar, ver disponibilidade`,
    quote: `pedir orçamento, orçamento, orçamentos, solicitar orçamento, solicite um orçamento, peça um orçamento, pedido de orçamento, orçamento grátis,
      cotação, fazer cotação, solicitar demonstração, agendar demonstração, pedir proposta`,
    shop: 'loja, loja online, loja virtual, produtos, catálogo, os nossos produtos, nossos produtos, shop, compras',
    pricing: 'preços, preçário, tarifários, tarifas, planos, planos e preços, ofertas, promoções',
    donate: 'doar, doe, doe agora, doação, doações, faça um donativo, donativo, donativos, apoie',
    about: `sobre nós, quem somos, sede, a empresa, empresa, administração, órgãos sociais, liderança, sobre, nossa história, a nossa equipa,
      institucional, conheça-nos`,
    phone: `telefone, telefones, tel, linha de apoio, linha gratuita, chamada gratuita, chamada para a rede fixa nacional, horário, horários,
      ligue, ligar, ligue já`,
    email: 'e-mail, email, correio eletrónico, mail',
    chat: 'chat, chat online, converse conosco, assistente virtual, whatsapp, conversar',
    unsubscribe:
      'cancelar subscrição, anular subscrição, remover subscrição, cancelar inscrição, descadastrar',
    escalation:
      'provedor do cliente, provedor do leitor, provedor, arbitragem de consumo, resolução alternativa de litígios, ouvidoria, ouvidor, ombudsman, procon',
    login:
      'entrar, iniciar sessão, login, minha conta, a minha conta, área do cliente, área de cliente, aceder, acessar, sair, minha área',
    register:
      'registar, registo, criar conta, cadastre-se, cadastro, cadastrar, registe-se, novo cliente, criar uma conta',
    guest: 'comprar como convidado, continuar como convidado, convidado, comprar sem cadastro',
    privacy: 'privacidade, política de privacidade, proteção de dados, dados pessoais, lgpd',
    terms:
      'termos e condições, termos de uso, condições gerais, condições de venda, acessibilidade, condições de utilização',
    cookies: 'cookie*, política de cookies, gerir cookies',
    newsletter: 'newsletter*, boletim, rss, podcast*',
    careers:
      'carreiras, trabalhe conosco, trabalhe connosco, recrutamento, emprego, vagas, junte-se a nós, oportunidades de emprego',
    news: 'notícias, blog, novidades, atualidade, eventos, agenda, revista',
    press: 'imprensa, sala de imprensa, contactos de imprensa, assessoria de imprensa, media',
    investors: 'investidores, acionistas, relações com investidores, ri',
    partners:
      'parceiros, publicidade, anuncie, anuncie aqui, anunciar, revendedores, fornecedores, afiliados, franquias, seja parceiro, seja um parceiro, empresas',
    delivery:
      'envio*, entregas, entrega, portes, prazos de entrega, acompanhar pedido, meus pedidos, as minhas encomendas, rastrear pedido, formas de pagamento, frete',
    location:
      'lojas, nossas lojas, as nossas lojas, onde estamos, encontrar loja, localizador de lojas, como chegar, agências, localização, onde comprar',
    review:
      'opiniões, avaliações, comentário*, comentários, comentar, comente, avaliar, depoimentos, testemunhos',
    share:
      'partilhar, compartilhar, compartilhe, siga-nos, imprimir, facebook, twitter, instagram, enviar a um amigo',
    wishlist: 'lista de desejos, favoritos, comparar, cartão presente, vale presente, cheque prenda',
    search: 'pesquisar, pesquisa, buscar, busca, procurar',
    menu: 'menu, abrir menu, navegação, menu principal',
    more: 'mais, ver mais, mostrar mais, saiba mais, saber mais, leia mais, ler mais, outros, ver todos, ver tudo, mais opções',
    topic:
      'selecione um assunto, escolha um tema, assunto, tema, motivo do contacto, motivo do contato, como podemos ajudar, tipo de pedido',
    close: 'fechar, não obrigado, agora não, mais tarde, ignorar, entendi, pular',
    accept:
      'aceitar, aceitar tudo, aceitar todos, aceitar cookies, concordo, permitir, permitir todos, aceito',
    reject:
      'rejeitar, rejeitar tudo, rejeitar todos, recusar, apenas necessários, somente necessários, continuar sem aceitar',
    language: 'idioma, idiomas, língua, mudar idioma, país, selecionar país',
    notFound:
      'página não encontrada, não encontrada, erro 404, não existe, página não existe, não foi encontrada',
    blocked:
      'a verificar o seu browser, verificando seu navegador, acesso negado, não sou um robô, verifique que é humano',
    parked: 'este domínio está à venda, domínio à venda, compre este domínio',
    soldOut: 'esgotado, indisponível, sem stock, fora de estoque, avise-me',
    falseFriends: `lentes de contacto, lentes de contato, sem contacto, sem contato, contactless, esporte de contato, canal de denúncias,
      meus pedidos, acompanhar pedido, estado da encomenda, guia de compras, ajuda humanitária, subscreva a newsletter, subscrever newsletter,
      subscreva a nossa newsletter, assine a newsletter, assine nossa newsletter, inscreva-se na newsletter, inscreva-se no canal,
      todos os direitos reservados, direitos reservados, bolsa de valores, bolsa de estudo, reclamar negócio, reserva natural, vaga de emprego`,
  },
  unsure: [
    'contato, conosco and assinatura are Brazilian spellings',
    'denúncia alone means a report: never used bare',
  ],
} satisfies Lexicon;
