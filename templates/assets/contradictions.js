/* Filters the contradictions. A classic script, so that it runs from a folder too; without it the page is whole. */
(function () {
  "use strict";

  var panel = document.getElementById("filter");
  if (!panel) return;

  var FIELDS = ["service", "state", "kind", "set"];
  var status = panel.querySelector("[role=status]");
  var clear = panel.querySelector(".clear");
  var controls = Array.from(panel.querySelectorAll("select, input"));
  var cases = Array.from(document.querySelectorAll(".case"));
  var groups = Array.from(document.querySelectorAll("[data-group]"));
  var parts = Array.from(document.querySelectorAll("[data-part]"));
  var contents = Array.from(document.querySelectorAll(".contents a[href^='#']"));

  /* What is chosen: a list of values for each field, empty where everything goes. */
  function chosen() {
    var choice = {};
    FIELDS.forEach(function (field) {
      choice[field] = controls
        .filter(function (control) {
          return control.name === field && (control.type === "checkbox" ? control.checked : control.value !== "");
        })
        .map(function (control) {
          return control.value;
        });
    });
    return choice;
  }

  function isFree(choice) {
    return FIELDS.every(function (field) {
      return choice[field].length === 0;
    });
  }

  function matches(entry, choice) {
    return FIELDS.every(function (field) {
      var own = entry.dataset[field].split(" ");
      return (
        choice[field].length === 0 ||
        choice[field].some(function (value) {
          return own.includes(value);
        })
      );
    });
  }

  function hideEmpty(container) {
    container.hidden = !container.querySelector(".case:not([hidden])");
  }

  function show(choice) {
    var shown = 0;
    cases.forEach(function (entry) {
      entry.hidden = !matches(entry, choice);
      if (!entry.hidden) shown++;
    });
    groups.forEach(hideEmpty);
    parts.forEach(hideEmpty);
    contents.forEach(function (link) {
      var target = document.getElementById(link.hash.slice(1));
      link.parentElement.hidden = !target || target.closest("[hidden]") !== null;
    });
    status.textContent = panel.dataset.shown.replace("{0}", shown).replace("{1}", cases.length);
    clear.hidden = isFree(choice);
  }

  function write(choice) {
    var hash = FIELDS.filter(function (field) {
      return choice[field].length > 0;
    })
      .map(function (field) {
        return field + "=" + choice[field].map(encodeURIComponent).join(",");
      })
      .join("&");
    history.replaceState(null, "", location.href.split("#")[0] + (hash ? "#" + hash : ""));
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch (broken) {
      return text;
    }
  }

  /* What the address chooses: nothing where it names a place on the page. */
  function read() {
    var choice = { service: [], state: [], kind: [], set: [] };
    location.hash
      .slice(1)
      .split("&")
      .forEach(function (pair) {
        var at = pair.indexOf("=");
        var field = pair.slice(0, Math.max(at, 0));
        if (FIELDS.includes(field)) choice[field] = pair.slice(at + 1).split(",").map(decoded);
      });
    return choice;
  }

  function set(choice) {
    controls.forEach(function (control) {
      if (control.type === "checkbox") {
        control.checked = choice[control.name].includes(control.value);
      } else {
        control.value = choice[control.name][0] || "";
        if (control.selectedIndex < 0) control.value = "";
      }
    });
  }

  function fromAddress() {
    var target = location.hash.length > 1 && document.getElementById(decoded(location.hash.slice(1)));
    set(read());
    show(chosen());
    if (target) target.scrollIntoView();
  }

  panel.addEventListener("change", function () {
    var choice = chosen();
    show(choice);
    write(choice);
  });

  clear.addEventListener("click", function () {
    set({ service: [], state: [], kind: [], set: [] });
    show(chosen());
    write(chosen());
    controls[0].focus();
  });

  window.addEventListener("hashchange", fromAddress);
  panel.hidden = false;
  fromAddress();
})();
