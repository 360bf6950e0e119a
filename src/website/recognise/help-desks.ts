/** Help desks and form services on domains of their own, where many companies keep their contact forms. */
import { getDomain } from 'tldts';

/** Product by registrable domain, from the vendors' own documentation of their customers' addresses. */
const DESKS: Readonly<Record<string, string>> = {
  'zendesk.com': 'zendesk',
  'freshdesk.com': 'freshdesk',
  'freshservice.com': 'freshservice',
  'helpscoutdocs.com': 'helpscout',
  'helpscout.net': 'helpscout',
  'helpscout.com': 'helpscout',
  'intercom.help': 'intercom',
  'gorgias.help': 'gorgias',
  'gorgias.com': 'gorgias',
  'kustomer.support': 'kustomer',
  'zohodesk.com': 'zoho-desk',
  'zohodesk.eu': 'zoho-desk',
  'zohodesk.in': 'zoho-desk',
  'custhelp.com': 'oracle-service',
  'force.com': 'salesforce',
  'site.com': 'salesforce',
  'salesforce-sites.com': 'salesforce',
  'uservoice.com': 'uservoice',
  'ladesk.com': 'liveagent',
  'happyfox.com': 'happyfox',
  'tawk.help': 'tawk',
  'crisp.help': 'crisp',
  'reamaze.com': 'reamaze',
  'richpanel.com': 'richpanel',
  'helpjuice.com': 'helpjuice',
  'document360.io': 'document360',
  'groovehq.com': 'groove',
  'atlassian.net': 'jira-service-management',
  'service-now.com': 'servicenow',
  'dixa.help': 'dixa',
  'hs-sites.com': 'hubspot',
  'hsforms.com': 'hubspot',
  'typeform.com': 'typeform',
  'jotform.com': 'jotform',
  'forms.gle': 'google-forms',
  'wufoo.com': 'wufoo',
  'formstack.com': 'formstack',
  'surveymonkey.com': 'surveymonkey',
  'cognitoforms.com': 'cognito-forms',
  'forms.app': 'forms-app',
  'usedesk.com': 'usedesk',
  'boldchat.com': 'boldchat',
  'livechat.com': 'livechat',
  'livechatinc.com': 'livechat',
  'userlike.com': 'userlike',
};

/** Forms that share their domain with everything else of a large vendor. */
const PLACES: readonly [prefix: RegExp, product: string][] = [
  // docs.google.com/forms/…
  [/^docs\.google\.com\/forms\//, 'google-forms'],
  // forms.office.com, forms.cloud.microsoft
  [/^forms\.(?:office\.com|cloud\.microsoft)\//, 'microsoft-forms'],
];

/** Product of the help desk or form service that an address belongs to; null for any other address. */
export function helpDeskOf(url: string): string | null {
  const address = /^https?:\/\/([^?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (!address) return null;
  const place = PLACES.find(([prefix]) => prefix.test(`${address}/`));
  return place?.[1] ?? DESKS[getDomain(url) ?? ''] ?? null;
}
