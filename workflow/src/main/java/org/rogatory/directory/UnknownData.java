package org.rogatory.directory;

import org.rogatory.figures.Figure;
import org.rogatory.figures.UnknownKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands and the data in use do not know: a program may have shipped an edition without it. */
@Configuration(proxyBeanMethods = false)
class UnknownData {

    /** Nobody there can hand over, move or leave. */
    @Bean
    UnknownKeys unknownAuthorities(StandingData standing) {
        return new UnknownKeys(
                Figure.of("authorities-unknown", 1).wantingNone(),
                "Accounts or files stand at authorities that the directory does not know",
                standing::unknownAuthorities);
    }

    /** Each limit goes on until its end and is told then; no further round follows. */
    @Bean
    UnknownKeys unknownRules(StandingData standing) {
        return new UnknownKeys(
                Figure.of("rules-unknown", 1).wantingNone(),
                "Deadlines of files rest on rules that the data do not know",
                standing::unknownRules);
    }
}
