import Db from './Db.js';
export default class Anki2Db extends Db {
}
