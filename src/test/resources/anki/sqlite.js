/* The part of npm "sqlite" that the parser uses, over sql.js. */
export class Database {
  constructor({filename}) {
    this.filename = filename;
  }

  async open() {
    const sql = await window.initSqlJs({locateFile: (name) => name});
    const file = await fetch(this.filename);
    this.database = new sql.Database(new Uint8Array(await file.arrayBuffer()));
  }

  async all(query) {
    const rows = [];
    const statement = this.database.prepare(query);
    while (statement.step()) rows.push(statement.getAsObject());
    statement.free();
    return rows;
  }

  async get(query) {
    return (await this.all(query))[0];
  }
}
