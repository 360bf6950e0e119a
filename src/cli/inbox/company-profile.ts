/** What the configuration says about the company, as the mailbox is judged with. */
import { getDomain } from 'tldts';
import type { CompanyProfile } from '../../model/inbox-evidence.js';
import type { Context } from '../context.js';
import type { Project } from '../project.js';

/** Domains of the websites and of `inbox.domains`; the recipient's zone is that of this computer. */
export function companyProfile({ config }: Project, { zone }: Pick<Context, 'zone'>): CompanyProfile {
  const named = [config.site, ...config.sites, ...config.inbox.domains];
  const domains = named.flatMap((address) => (address ? (getDomain(address) ?? []) : []));
  return {
    domains: [...new Set(domains)],
    brands: [...new Set([...(config.company ? [config.company] : []), ...config.inbox.brands])],
    languages: config.languages,
    countries: config.country ? [config.country] : [],
    zone,
  };
}
