/** Whether a request asks and changes nothing, by its method or by the operation that it names. Pure. */
import { graphqlOperations } from './graphql.js';
import type { Sent } from './sent-request.js';

/** RFC 9110, section 9.2.1. */
const SAFE = /^(GET|HEAD|OPTIONS|TRACE)$/;

/** Search services that are asked by POST, as their public documentation says; what they are told of people goes elsewhere. */
const SEARCHES: readonly { host?: RegExp; path: RegExp }[] = [
  {
    host: /\.algolia(net\.com|\.(net|io))$/,
    path: /^\/1\/indexes\/[^/]+\/(query|queries|facets\/[^/]+\/query)$/,
  },
  { host: /\.coveo\.com$/, path: /^\/rest\/search\/v\d+(\/querySuggest)?$/ },
  { host: /\.ksearchnet\.com$/, path: /\/cs\/v\d+\/search$/ },
  // Elasticsearch and OpenSearch, Meilisearch, Typesense.
  { path: /\/_m?search$/ },
  { path: /\/(multi-search|indexes\/[\w-]+\/search)$/ },
  { path: /\/multi_search$/ },
];

/** A safe method, a search, or a GraphQL document that holds queries only. */
export function onlyAsks(sent: Sent): boolean {
  const operations = graphqlOperations(sent);
  if (operations !== null) return operations.every(({ type }) => type === 'query');
  if (SAFE.test(sent.method)) return true;
  return sent.method === 'POST' && isSearch(new URL(sent.url));
}

const isSearch = ({ hostname, pathname }: URL): boolean =>
  SEARCHES.some(({ host, path }) => (host?.test(hostname) ?? true) && path.test(pathname));
