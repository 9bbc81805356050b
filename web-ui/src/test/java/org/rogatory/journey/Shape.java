package org.rogatory.journey;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Of what kinds of elements a page is made, told without its words. What axe judges by is in it: under which elements one
 * stands, its classes (and by them its colours), its role and states, whether it has words, a name and what it refers to.
 * What repeats, as the rows of a table, is told once.
 *
 * @param whole equal for pages on which axe would find the same
 * @param parts each kind of element, under those it stands under, in the order in which the page keeps them
 */
record Shape(UUID whole, List<UUID> parts) {

    /** Stands on the elements that were pointed out. */
    static final String POINTED = "data-pointed-out";

    /** Attributes are told by their names; by what they say where that is one of few words. */
    private static final String TOLD = """
            () => {
              const said = /^(role|type|dir|scope|style|tabindex|autocomplete)$/;
              const refers = /^(for|headers|list|form|aria-(labelledby|describedby|controls|owns|details|errormessage))$/;
              const landmarks = 'main, header, footer, nav, aside, h1';
              const there = id => document.getElementById(id) !== null;
              const name = part => part.getAttribute('aria-label') || part.getAttribute('aria-labelledby');
              const attribute = ({name, value}) => {
                if (refers.test(name) || name === 'href' && value.startsWith('#')) {
                  return name + (value.replace('#', '').trim().split(/\\s+/).every(there) ? '' : '=nowhere');
                }
                const isSaid = said.test(name) || name.startsWith('aria-') && /^(true|false|[a-z]{1,12})$/.test(value);
                return name + (isSaid ? '=' + value : value.trim() ? '' : '=nothing');
              };
              const rolls = part => /auto|scroll/.test(getComputedStyle(part).overflow)
                  && (part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight);
              const once = part => [...document.querySelectorAll(part.localName)]
                  .filter(other => name(other) === name(part)).length === 1;
              const kind = part => [
                part.localName,
                ...[...part.classList].sort().map(each => '.' + each),
                ...[...part.attributes].filter(each => each.name !== 'class').map(attribute).sort(),
                [...part.childNodes].some(each => each.nodeType === 3 && each.data.trim()) ? 'words' : '',
                part.firstElementChild ? 'parts' : '',
                part.labels && part.labels.length ? 'labelled' : '',
                part.id && document.querySelectorAll('#' + CSS.escape(part.id)).length > 1 ? 'twice' : '',
                part.matches(landmarks) && once(part) ? 'once' : '',
                rolls(part) ? 'rolls' : ''].filter(Boolean).join(' ');
              const told = [];
              const standing = window.standing = [];
              const kinds = (parts, above) => {
                const found = new Map();
                for (const part of parts) {
                  const own = kind(part);
                  found.has(own) || found.set(own, []);
                  found.get(own).push(part);
                }
                return [...found].map(([own, alike]) => {
                  const place = told.push([above, own]) - 1;
                  standing.push(alike);
                  return own + '{' + kinds(alike.flatMap(part => [...part.children]), place) + '}';
                }).sort().join('');
              };
              const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(each => each.localName);
              const steps = new Set(levels.map((level, at) => (at ? levels[at - 1] : '') + level));
              return [kinds([document.documentElement], -1) + [...steps].sort().join(' '), told];
            }""";

    private static final String POINT =
            "([places, mark]) => places.forEach(place => window.standing[place].forEach(part => part.setAttribute(mark, '')))";

    static Shape of(Page page) {
        var told = (List<?>) page.evaluate(TOLD);
        var parts = new ArrayList<UUID>();
        for (var part : (List<?>) told.get(1)) {
            var place = (List<?>) part;
            var above = ((Number) place.get(0)).intValue();
            parts.add(hashed((above < 0 ? "" : parts.get(above)) + "/" + place.get(1)));
        }
        return new Shape(hashed(String.valueOf(told.get(0))), parts);
    }

    /** Marks all elements of these parts on the page whose shape this is. */
    void point(Page page, Set<UUID> pointed) {
        var places = IntStream.range(0, parts.size())
                .filter(place -> pointed.contains(parts.get(place)))
                .boxed()
                .toList();
        page.evaluate(POINT, List.of(places, POINTED));
    }

    private static UUID hashed(String told) {
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
    }
}
