/** The shape of one way of sending a summary; a file in `transports/` named after it. */
import type { Notice } from '../../model/notice.js';

/** What the configuration says, with paths made absolute and secrets read. */
export interface NotifySettings {
  file?: string;
  email?: {
    host: string;
    port: number;
    secure?: boolean;
    insecure: boolean;
    user?: string;
    password?: string;
    from: string;
    to: readonly string[];
  };
  webhook?: { url: string; secret?: string };
}

export interface Transport {
  /** Equal to the file's name and to a key of `notify:`. */
  name: keyof NotifySettings;
  /** Throws where it could not be sent; it is then tried again later. */
  send(notice: Notice, settings: NotifySettings, now: Date): Promise<void>;
}

export const defineTransport = (transport: Transport): Transport => transport;
