/** Schema 6: walks that were interrupted are found at once, however many audits are finished. */

export const sql = `
CREATE INDEX audits_open ON audits (started_at) WHERE finished_at IS NULL;
`;
