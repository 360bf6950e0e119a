/** Places on other hosts where companies take bookings, payments, donations and orders; a customer ends there. */
import { getDomain } from 'tldts';
import type { LinkFact } from '../../model/page-facts.js';
import { helpDeskOf } from './help-desks.js';
import { targetOf } from './link-target.js';

export type OutsideService = 'booking' | 'tickets' | 'delivery' | 'payment' | 'donation' | 'marketplace';

/** Registrable domains whose customers' pages do nothing else, from the vendors' own documentation. */
const DOMAINS: Readonly<Record<OutsideService, string>> = {
  booking: `calendly.com cal.com acuityscheduling.com simplybook.me simplybook.it setmore.com youcanbook.me
    treatwell.co.uk treatwell.de treatwell.nl treatwell.fr fresha.com planity.com doctolib.de doctolib.fr doctolib.it
    mindbodyonline.com opentable.com opentable.co.uk opentable.de resy.com thefork.com quandoo.de sevenrooms.com
    zenchef.com formitable.com fareharbor.com bokun.io checkfront.com rezdy.com peek.com regiondo.com timify.com
    shore.com salonized.com booksy.com phorest.com bookeo.com tidycal.com koalendar.com timma.fi bokadirekt.se
    vello.fi asio.fi wodify.com eversports.com eversports.de bsport.io cliniko.com jane.app janeapp.com squareup.com
    appointy.com picktime.com reservio.com bookingkit.de resmio.com lodgify.com beds24.com cloudbeds.com mews.com`,
  tickets: `eventbrite.com eventbrite.co.uk eventbrite.de ticketmaster.com ticketmaster.co.uk tickettailor.com ticketco.events
    billetto.dk billetto.co.uk billetweb.fr weezevent.com pretix.eu ticketsource.co.uk dice.fm universe.com tickster.com
    tikkio.com lippu.fi tiketti.fi eticket.ch`,
  delivery: `ubereats.com deliveroo.co.uk deliveroo.fr just-eat.co.uk lieferando.de thuisbezorgd.nl wolt.com foodora.se
    foodora.fi grubhub.com doordash.com glovoapp.com takeaway.com pyszne.pl toasttab.com chownow.com`,
  payment: `paypal.me square.link sumup.link gocardless.com lemonsqueezy.com gumroad.com paddle.com chargebee.com
    recurly.com payhip.com thrivecart.com samcart.com digistore24.com copecart.com elopage.com`,
  donation: `donorbox.org justgiving.com gofundme.com betterplace.org helloasso.com patreon.com ko-fi.com buymeacoffee.com
    opencollective.com givebutter.com leetchi.com twingle.de fundraisingbox.com stripe.link whydonate.com steunactie.nl
    liberapay.com teespring.com`,
  marketplace: `etsy.com amazon.com amazon.co.uk amazon.de amazon.fr ebay.com ebay.de ebay.co.uk kleinanzeigen.de bol.com
    redbubble.com bandcamp.com myshopify.com square.site ecwid.com tictail.com vinted.de marktplaats.nl blocket.se
    finn.no tori.fi dba.dk olx.pl allegro.pl`,
};

const BY_DOMAIN: ReadonlyMap<string, OutsideService> = new Map(
  (Object.entries(DOMAINS) as [OutsideService, string][]).flatMap(([service, domains]) =>
    domains.split(/\s+/).map((domain) => [domain, service] as const),
  ),
);

/** Pages of vendors whose hosts do other things as well. */
const PLACES: readonly [prefix: RegExp, service: OutsideService][] = [
  [/^outlook\.office(?:365)?\.com\/(?:owa\/calendar|book)/, 'booking'],
  [/^(?:book|bookings)\.(?:ms|cloud\.microsoft)\//, 'booking'],
  [/^calendar\.(?:app\.google|google\.com\/calendar\/appointments)/, 'booking'],
  [/^(?:buy|book|donate|checkout|pay)\.stripe\.com\//, 'payment'],
  [/^(?:www\.)?paypal\.com\/(?:donate|paypalme|ncp\/payment|cgi-bin\/webscr)/, 'payment'],
  [/^(?:www\.)?paypal\.com\/\w\w\/fundraiser/, 'donation'],
];

/** What an address on another host is for; null if its host says nothing of the kind. */
export function outsideServiceOf(url: string): OutsideService | null {
  const address = /^https?:\/\/([^?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (!address) return null;
  const place = PLACES.find(([prefix]) => prefix.test(`${address}/`));
  return place?.[1] ?? BY_DOMAIN.get(getDomain(url) ?? '') ?? null;
}

/** Authorities and ombudsmen, by their host: ico.org.uk, legalombudsman.org.uk, consumidor.gob.ar. */
export const isOutsideBody = (host: string): boolean =>
  /(^|[.-])(gov|gob|gouv|gub|govt|mil)(\.|$)|ombud|regulator|(^|\.)(ico|asa|fca|bbb|consob|bafin)\./i.test(
    host,
  );

/** Whether a link leads to where a customer ends on another host: it is not opened. */
export const endsElsewhere = ({ rawHref, href }: LinkFact, from: string): boolean =>
  targetOf(rawHref, href, from).kind === 'message' ||
  (outsideServiceOf(href) !== null && helpDeskOf(href) === null);
