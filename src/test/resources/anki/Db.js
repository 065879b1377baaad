import { Database } from 'sqlite';
import sqlite3 from 'sqlite3';
export default class Db extends Database {
    constructor(filename) {
        super({
            filename,
            driver: sqlite3.Database,
        });
    }
    /**
     * Notes list indexed by id
     * {
     *    '123': <INote>{...},
     *    '456': <INote>{...},
     * }
     * @returns list of INote objects
     */
    async getNotes() {
        const noteRows = await this.all('SELECT * from notes');
        const cardRows = await this.all('SELECT * from cards');
        const indexedCards = {};
        for (const row of cardRows) {
            if (!indexedCards[row?.nid])
                indexedCards[row?.nid] = [];
            const { id, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data, } = row;
            indexedCards[row?.nid].push({
                id,
                nid,
                did,
                ord,
                mod,
                usn,
                type,
                queue,
                due,
                ivl,
                factor,
                reps,
                lapses,
                left,
                odue,
                odid,
                flags,
                data,
            });
        }
        const notes = [];
        for (const row of noteRows) {
            const { id, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data } = row; // note
            const cards = (indexedCards?.[id]) ? indexedCards[id] : [];
            notes.push({ id, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data, cards });
        }
        return notes;
    }
    /**
     * returns collection info with json parsed configs
     * @returns collection json
     */
    async getCollection() {
        const res = await this.get('SELECT * FROM col');
        res.conf = JSON.parse(res.conf);
        res.models = JSON.parse(res.models);
        res.decks = JSON.parse(res.decks);
        res.tags = JSON.parse(res.tags);
        return res;
    }
    async getDeckConfig() {
        const res = await this.get('SELECT * FROM deck_config');
        res.config = Buffer.from(res.config, 'hex').toString('utf-8');
        return res;
    }
    async getModels() {
        const col = await this.getCollection();
        return col?.models;
    }
}
