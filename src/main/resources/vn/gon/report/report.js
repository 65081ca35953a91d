(function () {
  'use strict';
  var root = document.documentElement;
  var vietnamese = root.lang === 'vi';
  var FIRST = 100, MORE = 500, MOST_CHOICES = 80, FEW = 8, PRINTED = 30;
  root.className = 'js';

  function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
  }

  function plain(text) {
    return text.normalize('NFC').toLowerCase();
  }

  function figure(text) {
    var found = text.match(/-?\d[\d.,]*/);
    if (!found) { return null; }
    return parseFloat(vietnamese ? found[0].replace(/\./g, '').replace(',', '.') : found[0].replace(/,/g, ''));
  }

  function say(key, values) {
    return values.reduce(function (text, value, at) {
      return text.replace('#' + at, value.toLocaleString(root.lang));
    }, root.dataset[key]);
  }

  function make(name, into, words) {
    var made = document.createElement(name);
    if (words) { made.textContent = words; }
    into.appendChild(made);
    return made;
  }

  /* A row is an element, or still the text of one: a browser without scripts reads that text as a table. */
  function Row(element, text) {
    this.element = element;
    this.text = text;
    this.cells = null;
  }

  var ENTITIES = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&', nbsp: ' ' };

  function words(markup) {
    return markup.replace(/<[^>]*>/g, ' ').replace(/&(#?\w+);/g, function (all, name) {
      return name in ENTITIES ? ENTITIES[name] : all;
    });
  }

  Row.prototype.read = function () {
    if (!this.cells) {
      this.cells = this.element
        ? [].map.call(this.element.cells, function (cell) { return cell.textContent; })
        : this.text.split(/<\/t[dh]>\s*<t[dh][^>]*>/).map(words);
      this.cells = this.cells.map(function (text) { return text.replace(/\s+/g, ' ').trim(); });
    }
    return this.cells;
  };

  Row.prototype.id = function () {
    return this.element ? this.element.id : (/^<tr id="([^"]*)"/.exec(this.text) || [])[1];
  };

  function Tools(table) {
    this.table = table;
    this.body = table.tBodies[0];
    this.rows = [].map.call(this.body.rows, function (row) { return new Row(row, null); });
    this.rest = document.querySelector('noscript[data-of="' + table.id + '"]');
    this.total = this.rows.length + (this.rest ? +this.rest.dataset.rows : 0);
    this.heads = [].slice.call(table.tHead.rows[0].cells);
    this.filters = [];
    this.shown = FIRST;
    table.closest('.scroll').classList.toggle('long', this.total > PRINTED);
    this.bar();
    this.heads.forEach(this.sortable, this);
    this.show();
    setTimeout(this.fill.bind(this), this.rest ? 50 : 0);
  }

  /* Reads the rows that a page without scripts would show below, once they are wanted. */
  Tools.prototype.all = function () {
    if (this.rest) {
      var more = this.rest.textContent.replace(/<thead>[^]*?<\/thead>/g, '').match(/<tr[ >][^]*?<\/tr>/g) || [];
      this.rest = null;
      this.rows = this.rows.concat(more.map(function (text) { return new Row(null, text); }));
    }
    return this.rows;
  };

  Tools.prototype.elements = function (rows) {
    var texts = rows.filter(function (row) { return !row.element; });
    var made = document.createElement('tbody');
    made.innerHTML = texts.map(function (row) { return row.text; }).join('');
    [].slice.call(made.rows).forEach(function (element, at) { texts[at].element = element; });
    return rows.map(function (row) { return row.element; });
  };

  Tools.prototype.bar = function () {
    var self = this, box = this.table.closest('.scroll'), bar = document.createElement('div'), wait;
    bar.className = 'tools';
    box.parentNode.insertBefore(bar, box);
    var label = make('label', bar, root.dataset.search + ' ');
    this.query = make('input', label);
    this.query.type = 'search';
    this.query.addEventListener('input', function () {
      clearTimeout(wait);
      wait = setTimeout(function () { self.again(); }, 60);
    });
    this.heads.forEach(function (head, column) {
      if (head.hasAttribute('data-filter')) { self.filter(bar, head, column); }
    });
    this.count = make('p', bar);
    bar.hidden = this.total <= FEW;
    this.count.setAttribute('role', 'status');
    this.more = document.createElement('button');
    this.more.type = 'button';
    this.more.className = 'more';
    box.parentNode.insertBefore(this.more, box.nextSibling);
    this.more.addEventListener('click', function () { self.shown += MORE; self.show(); });
  };

  Tools.prototype.parts = function (row, column) {
    return row.read()[column].split(';').map(function (part) { return part.trim(); });
  };

  Tools.prototype.filter = function (bar, head, column) {
    var self = this, label = make('label', bar, head.textContent + ' '), select = make('select', label);
    make('option', select, root.dataset.all).value = '';
    label.hidden = true;
    select.addEventListener('change', function () { self.again(); });
    this.filters.push({ column: column, select: select, label: label });
  };

  /* What there is to choose from is known when all rows are read, which is after the page is shown. */
  Tools.prototype.fill = function () {
    var self = this;
    this.filters.forEach(function (filter) {
      var seen = {}, choices = [];
      self.all().forEach(function (row) {
        self.parts(row, filter.column).forEach(function (part) {
          if (part && !seen[part]) { seen[part] = true; choices.push(part); }
        });
      });
      if (choices.length < 2 || choices.length > MOST_CHOICES) { return; }
      choices.sort(new Intl.Collator(root.lang).compare).forEach(function (choice) {
        make('option', filter.select, choice).value = choice;
      });
      filter.label.hidden = false;
    });
    this.filled = true;
    if (all.every(function (each) { return each.filled; })) { root.classList.add('ready'); }
  };

  Tools.prototype.sortable = function (head, column) {
    var self = this, words = head.textContent, button;
    head.textContent = '';
    button = make('button', head, words);
    button.type = 'button';
    button.addEventListener('click', function () { self.sort(head, column); });
  };

  Tools.prototype.sort = function (head, column) {
    var number = head.classList.contains('n');
    var now = head.getAttribute('aria-sort');
    var up = now ? now === 'descending' : !number;
    var compare = new Intl.Collator(root.lang, { numeric: true }).compare;
    var keyed = this.all().map(function (row, at) {
      var text = row.read()[column];
      return { row: row, at: at, key: number ? figure(text) : text };
    });
    keyed.sort(function (a, b) {
      if (a.key === null || b.key === null) { return (a.key === null) - (b.key === null) || a.at - b.at; }
      var order = number ? a.key - b.key : compare(a.key, b.key);
      return (up ? order : -order) || a.at - b.at;
    });
    this.rows = keyed.map(function (each) { return each.row; });
    this.heads.forEach(function (each) { each.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    this.again();
  };

  Tools.prototype.again = function () {
    this.shown = FIRST;
    this.show();
  };

  /* Words typed with marks are looked for with marks, words typed without are looked for without. */
  Tools.prototype.found = function () {
    var self = this, query = this.query.value.trim(), words = plain(query).split(/\s+/);
    var kind = plain(query) === fold(query) ? 'folded' : 'plain', make = kind === 'plain' ? plain : fold;
    return this.all().filter(function (row) {
      var text = row[kind] || (row[kind] = make(row.read().join(' ')));
      return words.every(function (word) { return text.indexOf(word) >= 0; })
        && self.filters.every(function (each) {
          return !each.select.value || self.parts(row, each.column).indexOf(each.select.value) >= 0;
        });
    });
  };

  Tools.prototype.show = function () {
    var idle = !this.query.value.trim() && this.filters.every(function (each) { return !each.select.value; });
    var found = idle ? (this.shown > this.rows.length ? this.all() : this.rows) : this.found();
    var number = idle ? this.total : found.length;
    var some = found.slice(0, this.shown);
    this.body.replaceChildren.apply(this.body, this.elements(some));
    this.count.textContent = say('count', [some.length, number, this.total]);
    this.more.hidden = some.length === number;
    this.more.textContent = say('more', [Math.min(MORE, number - some.length)]);
  };

  /* A row that is not shown goes to the head of its table. */
  Tools.prototype.reveal = function (row) {
    this.query.value = '';
    this.filters.forEach(function (each) { each.select.value = ''; });
    this.again();
    var element = this.elements([row])[0];
    if (!element.isConnected) { this.body.insertBefore(element, this.body.firstChild); }
    return element;
  };

  var all = [];

  function target() {
    var id = decodeURIComponent(location.hash.slice(1)), place = document.getElementById(id);
    if (!id) { return; }
    for (var i = 0; !place && i < all.length; i++) {
      var row = all[i].all().filter(function (each) { return each.id() === id; })[0];
      if (row) { place = all[i].reveal(row); }
    }
    if (!place) { return; }
    var details = place.closest('details');
    if (details) { details.open = true; }
    place.scrollIntoView();
  }

  function folders() {
    [].slice.call(document.querySelectorAll('.folders')).forEach(function (box) {
      [['open', true], ['close', false]].forEach(function (each) {
        var button = make('button', box, root.dataset[each[0]]);
        button.type = 'button';
        button.addEventListener('click', function () {
          [].slice.call(document.querySelectorAll('details.item')).forEach(function (item) { item.open = each[1]; });
        });
      });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    all = [].slice.call(document.querySelectorAll('table[data-tools]')).map(function (table) { return new Tools(table); });
    folders();
    window.addEventListener('hashchange', target);
    target();
  });
})();
