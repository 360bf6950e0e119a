/** SQLite's dialect of Kysely, for transactions that SQLite itself has ended. */
import type { Database } from 'better-sqlite3';
import { CompiledQuery, type Driver, SqliteDialect } from 'kysely';

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
    // A transaction that reads first and then writes is refused at once if another one wrote meanwhile; this one waits.
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    };
    const rollback = driver.rollbackTransaction.bind(driver);
    driver.rollbackTransaction = async (connection) => {
      if (this.database.inTransaction) await rollback(connection);
    };
    return driver;
  }
}
