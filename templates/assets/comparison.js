/* Works on comparison tables: sort, filter, hide columns, show differences, swap, copy, link. A classic script, so that
   it runs from a folder too; without it every table is whole. */
(function () {
  "use strict";

  function fresh() {
    return { swap: false, only: false, filter: "", sort: "", down: false, hide: [] };
  }

  function words(cell) {
    return cell.querySelector(".words").textContent.replace(/\s+/g, " ").trim();
  }

  /* What a state may hold: anything else, as from an old or foreign store, is left out. */
  function checked(found) {
    var state = fresh();
    if (!found || typeof found !== "object") return state;
    state.swap = found.swap === true;
    state.only = found.only === true;
    state.down = found.down === true;
    if (typeof found.filter === "string") state.filter = found.filter.slice(0, 100);
    if (typeof found.sort === "string") state.sort = found.sort;
    if (Array.isArray(found.hide)) {
      state.hide = found.hide.filter(function (id) {
        return typeof id === "string";
      });
    }
    return state;
  }

  /* The browser may forbid to store anything: the choice is then forgotten with the page. */
  function stored(key) {
    try {
      return checked(JSON.parse(localStorage.getItem(key) || "null"));
    } catch (unreadable) {
      return fresh();
    }
  }

  function store(key, state) {
    try {
      if (JSON.stringify(state) === JSON.stringify(fresh())) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(state));
    } catch (forbidden) {
      return false;
    }
    return true;
  }

  function toHash(state) {
    var parts = ["view=1"];
    if (state.swap) parts.push("swap=1");
    if (state.only) parts.push("only=1");
    if (state.sort) parts.push("sort=" + encodeURIComponent(state.sort) + (state.down ? "&down=1" : ""));
    if (state.hide.length > 0) parts.push("hide=" + state.hide.map(encodeURIComponent).join(","));
    if (state.filter) parts.push("filter=" + encodeURIComponent(state.filter));
    return "#" + parts.join("&");
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch (broken) {
      return text;
    }
  }

  /* What an address carries; nothing where it names a place on the page. */
  function fromHash(hash) {
    var values = {};
    hash
      .slice(1)
      .split("&")
      .forEach(function (pair) {
        var at = pair.indexOf("=");
        if (at > 0) values[pair.slice(0, at)] = pair.slice(at + 1);
      });
    if (values.view !== "1") return null;
    return checked({
      swap: values.swap === "1",
      only: values.only === "1",
      down: values.down === "1",
      sort: decoded(values.sort || ""),
      filter: decoded(values.filter || ""),
      hide: (values.hide || "").split(",").filter(Boolean).map(decoded),
    });
  }

  function Comparison(block) {
    this.block = block;
    this.key = "collate:comparison:" + block.dataset.comparison;
    this.table = block.querySelector("table");
    this.tools = block.querySelector(".tools");
    this.status = block.querySelector("[role=status]");
    this.own = new URL(block.dataset.page, location.href).pathname === location.pathname;
    this.columns = this.heads(this.table.tHead.rows[0].cells, 1);
    var lines = Array.from(this.table.tBodies[0].rows);
    this.rows = this.heads(
      lines.map(function (line) {
        return line.cells[0];
      }),
      0
    );
    this.cells = lines.map(function (line) {
      return Array.from(line.cells).slice(1);
    });
    this.state = (this.own && fromHash(location.hash)) || stored(this.key);
    this.listen();
    this.show();
    this.tools.hidden = false;
  }

  Comparison.prototype.heads = function (cells, from) {
    return Array.from(cells)
      .slice(from)
      .map(function (cell, at) {
        return { id: cell.dataset.id, title: cell.textContent.trim(), at: at };
      });
  };

  Comparison.prototype.tool = function (name) {
    return this.tools.querySelector("[data-tool=" + name + "]");
  };

  Comparison.prototype.cell = function (line, head) {
    return this.state.swap ? this.cells[head.at][line.at] : this.cells[line.at][head.at];
  };

  Comparison.prototype.across = function () {
    return this.state.swap ? this.rows : this.columns;
  };

  /* The lines that hold what is looked for, sorted. */
  Comparison.prototype.lines = function () {
    var self = this;
    var wanted = this.state.filter.trim().toLowerCase();
    var lines = (this.state.swap ? this.columns : this.rows).filter(function (line) {
      if (!wanted) return true;
      var texts = self.across().map(function (head) {
        return words(self.cell(line, head));
      });
      return texts.concat(line.title).join("\n").toLowerCase().includes(wanted);
    });
    var by = this.across().find(function (head) {
      return head.id === self.state.sort;
    });
    if (!by) return lines;
    var order = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
    return lines.sort(function (one, other) {
      var result = order(words(self.cell(one, by)), words(self.cell(other, by)));
      return self.state.down ? -result : result;
    });
  };

  /* The heads that are shown: not hidden, and where only differences are wanted not the same all the way down. */
  Comparison.prototype.shown = function (lines) {
    var self = this;
    return this.across().filter(function (head) {
      if (self.state.hide.includes(head.id)) return false;
      if (!self.state.only || lines.length < 2) return true;
      var texts = lines.map(function (line) {
        return words(self.cell(line, head)).toLowerCase();
      });
      return new Set(texts).size > 1;
    });
  };

  Comparison.prototype.show = function () {
    var self = this;
    var lines = this.lines();
    var heads = this.shown(lines);
    this.table.tHead.rows[0].replaceChildren.apply(
      this.table.tHead.rows[0],
      [document.createElement("td")].concat(
        heads.map(function (head) {
          return self.head(head);
        })
      )
    );
    if (this.drawn || JSON.stringify(this.state) !== JSON.stringify(fresh())) this.draw(lines, heads);
    this.control();
    var all = (this.state.swap ? this.columns : this.rows).length;
    if (lines.length < all) this.say(this.tools.dataset.shown.replace("{0}", lines.length).replace("{1}", all));
    else if (heads.length === 0 && this.state.only) this.say(this.tools.dataset.same);
    else this.say("");
  };

  /* The lines anew: as the page brought them they are whole. */
  Comparison.prototype.draw = function (lines, heads) {
    var self = this;
    this.drawn = true;
    this.table.tBodies[0].replaceChildren.apply(
      this.table.tBodies[0],
      lines.map(function (line) {
        return self.line(line, heads);
      })
    );
  };

  Comparison.prototype.head = function (head) {
    var cell = document.createElement("th");
    var button = document.createElement("button");
    var sorted = this.state.sort === head.id;
    cell.scope = "col";
    cell.dataset.id = head.id;
    if (sorted) cell.setAttribute("aria-sort", this.state.down ? "descending" : "ascending");
    button.type = "button";
    button.className = "sort";
    button.textContent = head.title;
    cell.append(button);
    return cell;
  };

  Comparison.prototype.line = function (line, heads) {
    var self = this;
    var row = document.createElement("tr");
    var title = document.createElement("th");
    title.scope = "row";
    title.textContent = line.title;
    row.append(title);
    heads.forEach(function (head) {
      var cell = self.cell(line, head);
      cell.dataset.head = head.title;
      row.append(cell);
    });
    return row;
  };

  /* Brings the controls in line with the state. */
  Comparison.prototype.control = function () {
    var self = this;
    this.tool("only").checked = this.state.only;
    this.tool("swap").checked = this.state.swap;
    if (this.tool("filter").value !== this.state.filter) this.tool("filter").value = this.state.filter;
    var fieldset = this.tools.querySelector("fieldset");
    var names = this.across()
      .map(function (head) {
        return head.id;
      })
      .join(" ");
    if (fieldset.dataset.names !== names) {
      fieldset.dataset.names = names;
      fieldset.replaceChildren.apply(
        fieldset,
        [fieldset.querySelector("legend")].concat(
          this.across().map(function (head) {
            return self.box(head);
          })
        )
      );
    }
    fieldset.querySelectorAll("input").forEach(function (box) {
      box.checked = !self.state.hide.includes(box.value);
    });
  };

  Comparison.prototype.box = function (head) {
    var label = document.createElement("label");
    var box = document.createElement("input");
    label.className = "chip";
    box.type = "checkbox";
    box.value = head.id;
    label.append(box, head.title);
    return label;
  };

  Comparison.prototype.say = function (text) {
    this.status.textContent = text;
  };

  /* Takes a change over: shows it, remembers it, and on the table's own page puts it into the address. */
  Comparison.prototype.change = function (change) {
    Object.assign(this.state, change);
    this.show();
    store(this.key, this.state);
    if (!this.own) return;
    var plain = JSON.stringify(this.state) === JSON.stringify(fresh());
    history.replaceState(null, "", location.href.split("#")[0] + (plain ? "" : toHash(this.state)));
  };

  /* A click on a head sorts, a second one turns the order, a third one brings the table's own order back. */
  Comparison.prototype.sort = function (id) {
    var state = this.state;
    if (state.sort !== id) this.change({ sort: id, down: false });
    else if (!state.down) this.change({ down: true });
    else this.change({ sort: "", down: false });
    var head = this.across().find(function (head) {
      return head.id === id;
    });
    if (state.sort) {
      var text = state.down ? this.tools.dataset.sortedDown : this.tools.dataset.sortedUp;
      this.say(text.replace("{0}", head.title));
    }
    this.table.tHead.querySelector("[data-id='" + CSS.escape(id) + "'] button").focus();
  };

  /* What is shown, as rows of texts, the heads first. */
  Comparison.prototype.texts = function () {
    var self = this;
    var lines = this.lines();
    var heads = this.shown(lines);
    var top = [""].concat(
      heads.map(function (head) {
        return head.title;
      })
    );
    return [top].concat(
      lines.map(function (line) {
        return [line.title].concat(
          heads.map(function (head) {
            return words(self.cell(line, head));
          })
        );
      })
    );
  };

  Comparison.prototype.markdown = function () {
    var rows = this.texts().map(function (row) {
      return "| " + row.map(escaped).join(" | ") + " |";
    });
    rows.splice(1, 0, "|" + " --- |".repeat(this.texts()[0].length));
    return rows.join("\n") + "\n";
  };

  function escaped(text) {
    return text.replace(/\\/g, "\\\\").replace(/\|/g, "\\|");
  }

  /* As RFC 4180 has it. */
  Comparison.prototype.csv = function () {
    return this.texts()
      .map(function (row) {
        return row.map(quoted).join(",") + "\r\n";
      })
      .join("");
  };

  function quoted(text) {
    return /[",\r\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  }

  Comparison.prototype.link = function () {
    return new URL(this.block.dataset.page, location.href).href.split("#")[0] + toHash(this.state);
  };

  Comparison.prototype.copy = function (text) {
    var self = this;
    var done = function () {
      self.say(self.tools.dataset.copied);
    };
    var refused = function () {
      self.say(self.copyOldWay(text) ? self.tools.dataset.copied : self.tools.dataset.failed);
    };
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, refused);
    else refused();
  };

  /* For pages that a browser does not trust with the clipboard, as from a server without encryption. */
  Comparison.prototype.copyOldWay = function (text) {
    var area = document.createElement("textarea");
    var before = document.activeElement;
    area.value = text;
    area.className = "hidden";
    this.block.append(area);
    area.select();
    var done = document.execCommand("copy");
    area.remove();
    if (before) before.focus();
    return done;
  };

  Comparison.prototype.listen = function () {
    var self = this;
    this.table.addEventListener("click", function (event) {
      var button = event.target.closest("button.sort");
      if (button) self.sort(button.parentElement.dataset.id);
    });
    this.tool("only").addEventListener("change", function (event) {
      self.change({ only: event.target.checked });
    });
    this.tool("swap").addEventListener("change", function (event) {
      self.change({ swap: event.target.checked, sort: "", down: false, hide: [] });
    });
    this.tool("filter").addEventListener("input", function (event) {
      self.change({ filter: event.target.value });
    });
    this.tools.querySelector("fieldset").addEventListener("change", function () {
      var boxes = Array.from(self.tools.querySelectorAll("fieldset input:not(:checked)"));
      self.change({
        hide: boxes.map(function (box) {
          return box.value;
        }),
      });
    });
    ["markdown", "csv", "link"].forEach(function (kind) {
      self.tool(kind).addEventListener("click", function () {
        self.copy(self[kind]());
      });
    });
    this.tool("reset").addEventListener("click", function () {
      self.change(fresh());
    });
    window.addEventListener("hashchange", function () {
      var state = self.own && fromHash(location.hash);
      if (!state) return;
      self.state = state;
      self.show();
    });
  };

  document.querySelectorAll("[data-comparison]").forEach(function (block) {
    new Comparison(block);
  });
})();
