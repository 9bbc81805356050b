package org.rogatory.exchange;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/**
 * The page of a package that people read: from whom it is, under which numbers, which files it holds and how to open and
 * check them, in the addressee's language, if there are words in it, and in English.
 */
@Component
class PackageIndex {

    /** The languages in which there are words for it. */
    static final List<String> WRITTEN = List.of("en", "ru", "uz", "it", "fr", "de");

    private static final String BUNDLE = "letters/exchange/index";
    private static final String STYLE = "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
            + "dt{font-weight:bold}dd{margin:0 0 .5em}td,th{text-align:left;vertical-align:top;padding:.25em 1em .25em 0}"
            + "code,pre{white-space:pre-wrap;overflow-wrap:anywhere}";
    private static final String CHECK =
            "openssl cms -verify -binary -inform DER -purpose any -partial_chain -CAfile trust.pem"
                    + " -in META-INF/signature001.p7s -content META-INF/ASiCManifest.xml";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Directory directory;

    PackageIndex(Directory directory) {
        this.directory = directory;
    }

    /** The page of a package with this manifest; the same manifest always gives the same page. */
    String of(Manifest manifest) {
        var languages =
                Stream.of(addressee(manifest), Locale.ENGLISH).distinct().toList();
        var parts = languages.stream().map(language -> part(manifest, language)).collect(Collectors.joining());
        return "<!DOCTYPE html>\n<html lang=\"" + languages.get(0).getLanguage()
                + "\"><head><meta charset=\"utf-8\"><title>"
                + phrase("title", languages.get(0)) + "</title><style>" + STYLE + "</style></head><body>\n" + parts
                + "<table><thead><tr>" + head(languages) + "</tr></thead><tbody>\n" + rows(manifest)
                + "</tbody></table>\n</body></html>\n";
    }

    private Locale addressee(Manifest manifest) {
        return directory
                .find(manifest.toAuthority())
                .map(found -> Stream.concat(found.letterLanguages().stream(), found.languagesToConfirm().stream()))
                .orElseGet(Stream::of)
                .filter(WRITTEN::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    private String part(Manifest manifest, Locale language) {
        var letter = manifest.letter();
        var number = letter == null
                ? ""
                : letter.day() == null ? letter.number() : letter.number() + ", " + DAY.format(letter.day());
        return "<section lang=\"" + language.getLanguage() + "\"><h1>" + phrase("title", language) + "</h1>\n<p>"
                + phrase("what", language) + "</p>\n<dl>"
                + line("from", office(manifest.fromAuthority(), manifest.fromState(), language), language)
                + line("to", office(manifest.toAuthority(), manifest.toState(), language), language)
                + line("reference", manifest.senderRef(), language)
                + line("number", number, language)
                + line("message", manifest.messageId(), language)
                + line("files", String.valueOf(distinct(manifest).size()), language)
                + "</dl>\n<p>" + phrase("open", language) + "</p>\n<p>" + phrase("seal", language) + "</p>\n<pre>"
                + CHECK
                + "</pre>\n<p>" + phrase("hash", language) + "</p></section>\n<hr>\n";
    }

    private String office(String authority, String state, Locale language) {
        var name = directory
                .find(authority)
                .map(found -> found.name().in(language))
                .orElse(authority);
        return MessageFormat.format(phrase("office", language), name, directory.stateName(state, language));
    }

    private static String line(String key, String value, Locale language) {
        return value.isEmpty() ? "" : "<dt>" + phrase(key, language) + "</dt><dd>" + escaped(value) + "</dd>";
    }

    private static String head(List<Locale> languages) {
        return Stream.of("file", "bytes", "sha256")
                .map(column -> "<th scope=\"col\">"
                        + languages.stream()
                                .map(language -> phrase(column, language))
                                .distinct()
                                .collect(Collectors.joining(" / "))
                        + "</th>")
                .collect(Collectors.joining());
    }

    private static String rows(Manifest manifest) {
        return distinct(manifest).stream()
                .map(path -> manifest.files().stream()
                        .filter(file -> file.place().equals(path))
                        .findFirst()
                        .orElseThrow())
                .map(file -> "<tr><td><a href=\"" + file.place() + "\">" + file.place() + "</a></td><td>" + file.size()
                        + "</td><td><code>" + file.sha256() + "</code></td></tr>\n")
                .collect(Collectors.joining());
    }

    private static List<String> distinct(Manifest manifest) {
        return manifest.files().stream().map(Manifest.Listed::place).distinct().toList();
    }

    private static String phrase(String key, Locale language) {
        return ResourceBundle.getBundle(
                        BUNDLE,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
