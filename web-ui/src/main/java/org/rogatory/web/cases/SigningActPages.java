package org.rogatory.web.cases;

import java.util.Map;
import org.rogatory.web.shared.OwnActPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is signed is signed where it is read, and a translation is attached beside what it translates. */
@Configuration(proxyBeanMethods = false)
class SigningActPages {

    @Bean
    OwnActPages pagesOfSigning() {
        return new OwnActPages(Map.of(
                "sign", "/sign",
                "sign_answer", "/sign-answer",
                "sign_reminder", "/sign-reminder",
                "sign_interim_reply", "/sign-interim-reply",
                "sign_executor_reminder", "/sign-executor-reminder",
                "sign_letter", "/sign-letter",
                "attach_translation", "/translation"));
    }
}
