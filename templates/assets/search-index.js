/*
 * The index behind the search: takes what the scripts below data/search/ hold and answers queries, without touching a page.
 * MiniSearch looks words up and weighs them; what is added here: other forms of a word, names that mean the same, slips of
 * the pen, and that a fact is also about what its section and its service are about.
 */
(function (global) {
  "use strict";

  var WORD = /(?:[\p{L}\p{Nd}]|(?<=[0-9])\.(?=[0-9])|(?<=[0-9]),(?=[0-9]{3}(?![0-9])))+/gu;
  var TITLE = 1.8; /* a word in a title counts so much more */
  var OTHER_FORM = 0.7;
  var BEGINNING = 0.8;
  var SLIP = 0.5;
  var HINT = 0.4;
  var ONE_OF_ITS_WORDS = 0.25;
  var SECTION = 0.45; /* what a fact has of its section's score */
  var SERVICE = 0.35; /* and of its service's */
  var BESIDE = 0.2; /* and of the best fact beside it */
  var AROUND = 0.8; /* a word that only its section or service holds covers so much of that part of the query */
  var KINDS = { service: 1, section: 1, prose: 1, row: 1, code: 0.7, question: 1, comparison: 0.6, page: 0.9 };
  var NAMED = { service: 3, section: 1.2 }; /* called by its name */
  var MENTIONED = 0.3; /* a service is first of all its name */
  var ENOUGH = 0.4; /* of the query's share that the best one holds: less is noise */
  var MOST_FORMS = 12;
  var OPTIONS = { boost: { title: TITLE, text: 1 }, weights: { prefix: BEGINNING, fuzzy: 0 } };

  function words(text) {
    return (text.match(WORD) || []).map(function (word) {
      return word.toLowerCase().replace(/,/g, "");
    });
  }

  /* What the forms of an English word have in common: enough to find them, not always a word. */
  function stem(word) {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
    var root = word;
    if (/ies$/.test(root)) root = root.slice(0, -3) + "y";
    else if (/(?:ss|x|ch|sh)es$/.test(root)) root = root.slice(0, -2);
    else if (/[^suia]s$/.test(root)) root = root.slice(0, -1);
    var bare = root.replace(/(?:ation|ion|ing|ed|er|ment|able)$/, "").replace(/([bdgkmnprtz])\1en$/, "$1");
    if (bare.length >= 3 && /[aeiouy]/.test(bare)) root = bare;
    root = root.replace(/([bdfglmnprstz])\1$/, "$1");
    if (root.length > 3) root = root.replace(/e$/, "");
    return root.replace(/y$/, "i");
  }

  var ROWS = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

  /* Letters to change, add, leave out or swap, at most so many; more than that is one too many. */
  function slips(from, to, most) {
    if (Math.abs(from.length - to.length) > most || to.length > 63) return most + 1;
    var above = ROWS[0];
    var before = ROWS[1];
    var row = ROWS[2];
    for (var j = 0; j <= to.length; j++) before[j] = j;
    for (var i = 1; i <= from.length; i++) {
      row[0] = i;
      var least = i;
      for (j = 1; j <= to.length; j++) {
        var same = from.charCodeAt(i - 1) === to.charCodeAt(j - 1);
        var value = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
          value = Math.min(value, above[j - 2] + 1);
        }
        row[j] = value;
        least = Math.min(least, value);
      }
      if (least > most) return most + 1;
      var spare = above;
      above = before;
      before = row;
      row = spare;
    }
    return before[to.length];
  }

  /*
   * stop: words that say nothing. hints: what the answer to a question of that kind holds, as
   * "how long = seconds, minutes; how big = size".
   */
  function Index(contents, parts, stop, hints) {
    this.contents = contents;
    this.kinds = contents.kinds;
    this.stop = new Set(words(stop));
    this.hints = hints.split(";").map(function (line) {
      var sides = line.split("=");
      return { asked: words(sides[0]), words: words(sides[1] || "") };
    });
    this.documents = [];
    this.vocabulary = [];
    this.forms = new Map();
    this.home = []; /* the document of each service */
    this.names = new Map();
    this.read(parts);
    this.readNames(contents.same);
  }

  Index.prototype.read = function (parts) {
    var self = this;
    var entries = [];
    parts.forEach(function (part) {
      part.documents.forEach(function (it) {
        self.documents.push(self.document(it));
      });
      entries = entries.concat(part.words);
    });
    var count = this.documents.length;
    var sums = [0, 0];
    var mini = global.MiniSearch.instantiateMiniSearch(
      { documentCount: count, nextId: count, fieldIds: { title: 0, text: 1 }, serializationVersion: 2 },
      { fields: ["title", "text"], processTerm: same, tokenize: alone }
    );
    /* What MiniSearch#loadJS would fill in from objects; maps from the start take a third of the time. */
    mini._documentIds = new Map();
    mini._fieldLength = new Map();
    this.documents.forEach(function (document, at) {
      mini._documentIds.set(at, at);
      mini._fieldLength.set(at, document.lengths);
      sums[0] += document.lengths[0];
      sums[1] += document.lengths[1];
      if (self.kinds[document.kind] === "service") self.home[document.services[0]] = at;
    });
    mini._avgFieldLength = [sums[0] / count || 1, sums[1] / count || 1];
    entries.forEach(function (entry) {
      var fields = new Map();
      if (entry[1].length) fields.set(0, postings(entry[1]));
      if (entry[2].length) fields.set(1, postings(entry[2]));
      mini._index.set(entry[0], fields);
      if (entry[0][0] !== "=") self.learn(entry[0]);
    });
    this.mini = mini;
  };

  function same(term) {
    return term;
  }

  function alone(text) {
    return [text];
  }

  function postings(steps) {
    var found = new Map();
    var at = -1;
    for (var i = 0; i < steps.length; i++) {
      if (steps[i] > 0) found.set((at += steps[i]), 1);
      else found.set(at, -steps[i]);
    }
    return found;
  }

  Index.prototype.document = function (it) {
    return {
      kind: it[0],
      path: it[1],
      services: it[2],
      section: it[3],
      sets: it[4],
      disputed: it[5] === 1,
      title: it[6],
      text: it[7],
      lengths: [it[8], it[9]]
    };
  };

  Index.prototype.learn = function (word) {
    this.vocabulary.push(word);
    var key = stem(word);
    var forms = this.forms.get(key);
    if (forms) forms.push(word);
    else this.forms.set(key, [word]);
  };

  Index.prototype.readNames = function (groups) {
    var self = this;
    groups.forEach(function (group, number) {
      group.forEach(function (name) {
        var stems = words(name).map(stem);
        if (stems.length === 0) return;
        var known = self.names.get(stems[0]) || [];
        known.push({ stems: stems, number: number });
        self.names.set(stems[0], known);
      });
    });
    this.names.forEach(function (known) {
      known.sort(function (a, b) {
        return b.stems.length - a.stems.length;
      });
    });
  };

  /* The names that begin at a word of the query: the longest, with every number it stands for. */
  Index.prototype.nameAt = function (stems, at) {
    var known = this.names.get(stems[at]) || [];
    var fitting = known.filter(function (name) {
      return name.stems.every(function (stem, i) {
        return stems[at + i] === stem;
      });
    });
    if (fitting.length === 0) return null;
    var length = fitting[0].stems.length;
    var numbers = new Set();
    fitting.forEach(function (name) {
      if (name.stems.length === length) numbers.add(name.number);
    });
    return { length: length, numbers: Array.from(numbers) };
  };

  /* The kinds of question that a query asks, and which of its words say so. */
  Index.prototype.asked = function (all) {
    var taken = new Set();
    var units = [];
    this.hints.forEach(function (hint) {
      for (var at = 0; at + hint.asked.length <= all.length; at++) {
        var fits = hint.asked.every(function (word, i) {
          return all[at + i] === word;
        });
        if (!fits || taken.has(at) || hint.asked.length === 0) continue;
        for (var i = 0; i < hint.asked.length; i++) taken.add(at + i);
        units.push({ words: [], names: [], hints: hint.words, open: false, asked: hint.asked.join(" ") });
      }
    });
    return { taken: taken, units: units };
  };

  /* What is asked for, piece by piece: words and names. Words that say nothing count only where there is nothing else. */
  Index.prototype.units = function (query) {
    var all = words(query);
    var asked = this.asked(all);
    var telling = all.filter(function (word, at) {
      return !this.stop.has(word) && !asked.taken.has(at);
    }, this);
    var kept = telling.length > 0 ? telling : all;
    var open = /[\p{L}\p{Nd}]$/u.test(query) && kept[kept.length - 1] === all[all.length - 1];
    var stems = kept.map(stem);
    var units = telling.length > 0 ? asked.units : [];
    for (var at = 0; at < kept.length; ) {
      var name = this.nameAt(stems, at);
      var length = name ? name.length : 1;
      var unit = { words: kept.slice(at, at + length), names: name ? name.numbers : [], hints: [] };
      unit.open = open && at + length === kept.length;
      units.push(unit);
      at += length;
    }
    return units;
  };

  /* The words of the index that a word of the query may stand for, each with its weight. */
  Index.prototype.terms = function (word, open) {
    var found = new Map();
    var forms = this.forms.get(stem(word)) || [];
    forms.slice(0, MOST_FORMS).forEach(function (form) {
      found.set(form, form === word ? 1 : OTHER_FORM);
    });
    if (found.size > 0 || (open && this.begins(word))) return { found: found, slipped: false };
    this.near(word, word.length < 4 ? 0 : word.length < 6 ? 1 : 2, 3).forEach(function (other) {
      found.set(other, SLIP);
    });
    return { found: found, slipped: found.size > 0 };
  };

  Index.prototype.begins = function (word) {
    var from = 0;
    var to = this.vocabulary.length;
    while (from < to) {
      var middle = (from + to) >> 1;
      if (this.vocabulary[middle] < word) from = middle + 1;
      else to = middle;
    }
    return from < this.vocabulary.length && this.vocabulary[from].startsWith(word);
  };

  /* Known words that are nearly the same, the nearest first. */
  Index.prototype.near = function (word, most, many) {
    var found = [];
    if (most === 0) return found;
    this.vocabulary.forEach(function (other) {
      if (other.length < 3 || /^[0-9]/.test(other)) return;
      var distance = slips(word, other, most);
      if (distance <= most) found.push({ word: other, distance: distance + (other[0] === word[0] ? 0 : 0.5) });
    });
    found.sort(function (a, b) {
      return a.distance - b.distance || (a.word < b.word ? -1 : 1);
    });
    return found
      .filter(function (it) {
        return it.distance <= found[0].distance + 0.5;
      })
      .slice(0, many)
      .map(function (it) {
        return it.word;
      });
  };

  /* Every document that holds a piece of the query, with its score. */
  Index.prototype.look = function (unit) {
    var self = this;
    var queries = [];
    function add(term, weight, prefix) {
      queries.push({ queries: [term], prefix: prefix, weight: weight });
    }
    unit.hints.forEach(function (word) {
      add(word, HINT, false);
    });
    unit.names.forEach(function (number) {
      add("=" + number, 1, false);
    });
    var share = unit.names.length > 0 && unit.words.length > 1 ? ONE_OF_ITS_WORDS : 1;
    unit.slipped = [];
    unit.words.forEach(function (word, at) {
      var open = unit.open && at === unit.words.length - 1;
      var terms = self.terms(word, open);
      if (terms.slipped) unit.slipped = unit.slipped.concat(Array.from(terms.found.keys()));
      terms.found.forEach(function (weight, term) {
        if (!(open && term === word)) add(term, weight * share, false);
      });
      var whole = unit.names.length > 0 ? share / 2 : share;
      if (open && !terms.slipped) add(word, whole, word.length > 1 || self.vocabulary.length < 2000);
    });
    var scores = new Map();
    /* The best of its words counts, not their sum: many forms of a word say no more than one. */
    queries.forEach(function (query) {
      self.mini.search(query, OPTIONS).forEach(function (hit) {
        var score = hit.score * query.weight;
        var known = scores.get(hit.id);
        var named = hit.terms.some(inTitle, hit);
        if (!known) {
          scores.set(hit.id, { score: score, terms: hit.terms, named: named });
        } else {
          known.score = Math.max(score, known.score);
          known.terms = known.terms.concat(hit.terms);
          known.named = known.named || named;
        }
      });
    });
    return scores;
  };

  function inTitle(term) {
    return this.match[term].indexOf("title") >= 0;
  }

  function fits(document, filter, contents) {
    function holds(numbers, wanted) {
      return wanted === undefined || numbers.indexOf(wanted) >= 0;
    }
    return (
      holds(document.services, filter.service) &&
      holds([document.kind], filter.kind) &&
      holds(document.sets, filter.set) &&
      (filter.domain === undefined ||
        document.services.some(function (service) {
          return contents.services[service].domains.indexOf(filter.domain) >= 0;
        })) &&
      (!filter.disputed || document.disputed)
    );
  }

  /*
   * The documents that answer a query, best first, each with its score and the words that matched. Also the words that
   * stand nowhere, the words taken instead, and how many answers the filter holds back.
   */
  Index.prototype.search = function (query, filter) {
    var self = this;
    var units = this.units(query);
    var looked = units.map(function (unit) {
      return self.look(unit);
    });
    var besides = looked.map(function (scores) {
      return self.besides(scores);
    });
    var count = this.documents.length;
    var weights = looked.map(function (scores, i) {
      var rare = Math.log(1 + count / (1 + scores.size));
      return units[i].words.length > 0 ? rare : rare * HINT;
    });
    var whole = weights.reduce(function (sum, weight, i) {
      return looked[i].size > 0 ? sum + weight : sum;
    }, 0);
    var found = new Map();
    looked.forEach(function (scores) {
      scores.forEach(function (hit, at) {
        if (!found.has(at)) found.set(at, []);
        found.get(at).push(hit);
      });
    });
    var held = 0;
    var results = [];
    found.forEach(function (hits, at) {
      var document = self.documents[at];
      if (!fits(document, filter, self.contents)) {
        held++;
        return;
      }
      var worth = self.worth(at, looked, besides, weights, whole);
      results.push({
        at: at,
        document: document,
        score: worth.score,
        share: worth.share,
        terms: hits.reduce(function (all, hit) {
          return all.concat(hit.terms);
        }, [])
      });
    });
    var most = results.reduce(function (best, result) {
      return Math.max(best, result.share);
    }, 0);
    results = results.filter(function (result) {
      return result.share >= most * ENOUGH;
    });
    results.sort(function (a, b) {
      return b.score - a.score || a.at - b.at;
    });
    return {
      units: units,
      results: results,
      held: held,
      unknown: units
        .filter(function (unit, i) {
          return looked[i].size === 0 && unit.words.length > 0;
        })
        .map(function (unit) {
          return unit.words.join(" ");
        })
    };
  };

  /* The best score of a fact in each section: those beside it are about the same. */
  Index.prototype.besides = function (scores) {
    var best = new Map();
    var documents = this.documents;
    scores.forEach(function (hit, at) {
      var section = documents[at].section;
      if (section >= 0 && hit.score > (best.get(section) || 0)) best.set(section, hit.score);
    });
    return best;
  };

  /* How well a document answers, and what share of the query it holds, with what stands around it. */
  Index.prototype.worth = function (at, looked, besides, weights, whole) {
    var document = this.documents[at];
    var around = [];
    var section = document.section;
    if (section >= 0) around.push([section, SECTION]);
    if (section >= 0 && this.documents[section].section >= 0) around.push([this.documents[section].section, SECTION / 2]);
    var home = this.home[document.services[0]];
    if (home !== undefined && home !== at && document.services.length === 1) around.push([home, SERVICE]);
    var sum = 0;
    var covered = 0;
    var named = 1;
    var kind = this.kinds[document.kind];
    looked.forEach(function (scores, i) {
      var own = scores.get(at);
      if (own && own.named && NAMED[kind]) named = NAMED[kind];
      var score = own ? own.score : 0;
      var part = own ? (kind === "service" && !own.named ? MENTIONED : 1) : 0;
      around.forEach(function (place) {
        var hit = scores.get(place[0]);
        if (!hit) return;
        score += place[1] * hit.score;
        part = Math.max(part, AROUND);
      });
      var beside = besides[i].get(kind === "section" ? at : section);
      if (beside) {
        score += BESIDE * beside;
        part = Math.max(part, 2 * BESIDE);
      }
      sum += score * (kind === "service" ? part : 1);
      covered += weights[i] * part;
    });
    var share = whole > 0 ? covered / whole : 1;
    var sets = 1 + 0.04 * Math.max(0, document.sets.length - 1);
    return { score: sum * share * share * sets * KINDS[kind] * named, share: share };
  };

  /* All that a filter lets through, in the order of the pages. */
  Index.prototype.all = function (filter) {
    var self = this;
    return this.documents
      .map(function (document, at) {
        return { at: at, document: document, score: 0, terms: [] };
      })
      .filter(function (it) {
        return fits(it.document, filter, self.contents);
      });
  };

  /* Where a document stands, from the site's root. */
  Index.prototype.path = function (document) {
    return document.path[0] === "#" ? this.contents.services[document.services[0]].page + document.path : document.path;
  };

  global.CollateIndex = { Index: Index, words: words, stem: stem, slips: slips };
})(typeof window === "undefined" ? globalThis : window);
