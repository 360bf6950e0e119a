/** What single values of ownqueue.yaml and of flags must look like. */

/** Matches the name of an environment variable. */
export const VARIABLE_NAME = /^[A-Za-z_]\w*$/;

/** Matches the protocol of a proxy that the browser can use, as `URL.protocol` gives it. */
export const PROXY_PROTOCOL = /^(https?|socks[45]):$/;
