package org.rogatory.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/** The words for every key of the reference data, by list and key, in the three working languages. */
public final class Labels {

    private final Map<String, Map<String, Wording>> lists = new LinkedHashMap<>();

    Labels() {}

    /** The label of a key; the key itself where there is none. */
    public String label(String list, String key, Locale locale) {
        return find(list, key).map(wording -> wording.in(locale)).orElse(key);
    }

    /** A phrase of the instruments (channel, languages, articles) in the reader's language. */
    public String phrase(String phrase, Locale locale) {
        return label(Instrument.PHRASES, phrase, locale);
    }

    public Optional<Wording> find(String list, String key) {
        return Optional.ofNullable(lists.get(list)).map(words -> words.get(key));
    }

    /** All keys of a list with their words, in the order of the reference data. */
    public Map<String, Wording> list(String list) {
        return Collections.unmodifiableMap(lists.getOrDefault(list, Map.of()));
    }

    void add(String list, Map<String, Wording> words) {
        lists.computeIfAbsent(list, name -> new LinkedHashMap<>()).putAll(words);
    }

    <T> void add(String list, Iterable<T> records, Function<T, String> key, Function<T, Wording> words) {
        var labels = new LinkedHashMap<String, Wording>();
        records.forEach(record -> labels.put(key.apply(record), words.apply(record)));
        add(list, labels);
    }

    void add(String list, List<ReferenceRecord> records) {
        add(list, records, ReferenceRecord::name, record -> record.wording("label"));
    }
}
