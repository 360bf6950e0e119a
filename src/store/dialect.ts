/** SQLite's dialect of Kysely, for transactions that SQLite itself has ended. */
import type { Database } from 'better-sqlite3';
import { type Driver, SqliteDialect } from 'kysely';

/**
 * After a full disk SQLite has rolled back already, and a second rollback fails with words that hide the reason
 * (sqlite.org/lang_transaction.html, "response to errors within a transaction").
 */
export class ForgivingDialect extends SqliteDialect {
  constructor(private readonly database: Database) {
    super({ database });
  }

  override createDriver(): Driver {
    const driver = super.createDriver();
    const rollback = driver.rollbackTransaction.bind(driver);
    driver.rollbackTransaction = async (connection) => {
      if (this.database.inTransaction) await rollback(connection);
    };
    return driver;
  }
}
