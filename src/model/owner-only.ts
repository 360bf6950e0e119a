/** Who may open what we write: private notes are for the owner of the machine's account alone. */

/** Modes of files and folders, as POSIX writes them. */
export const OWNER_ONLY = { file: 0o600, folder: 0o700 } as const;
