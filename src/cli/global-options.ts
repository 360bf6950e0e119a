/** Options that every command understands, before or after its name. */
import type { Command } from 'commander';

export interface GlobalOptions {
  config?: string;
  db?: string;
  json?: boolean;
  quiet?: boolean;
  verbose?: boolean;
  /** False after --no-input. */
  input?: boolean;
}

export function addGlobalOptions(program: Command): Command {
  return program
    .option('--config <file>', 'configuration file (default: ownqueue.yaml here or in a folder above)')
    .option(
      '--db <file>',
      'where audits are stored (default: .ownqueue/ownqueue.db beside the configuration)',
    )
    .option('--json', 'machine-readable output on stdout')
    .option('--quiet', 'no progress and no talk')
    .option('--verbose', 'details of unexpected errors')
    .option('--no-input', 'never ask; fail where an answer is needed');
}
