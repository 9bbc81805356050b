package org.rogatory.web.operations;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Processes and their steps as the reader calls them. */
@Component
class ProcessNames {

    private final Words words;

    ProcessNames(Words words) {
        this.words = words;
    }

    /** The process itself. */
    String process(String process) {
        return step(process, pool(process));
    }

    /** An element of a model in the reader's words; its id where a model of old has it no more. */
    String step(String process, String element) {
        var key = process + "." + element;
        var named = words.text(key);
        return named.equals(key) ? element : named;
    }

    /** The pool is called like the process: {@code make-letter} has {@code MakeLetterPool}. */
    private static String pool(String process) {
        return Arrays.stream(process.split("-"))
                .map(StringUtils::capitalize)
                .collect(Collectors.joining("", "", "Pool"));
    }
}
