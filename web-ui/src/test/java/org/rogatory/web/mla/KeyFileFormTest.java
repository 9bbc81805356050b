package org.rogatory.web.mla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.springframework.web.servlet.ModelAndView;

/** What the form of a key file tells where, and what it leaves to a page of its own. */
class KeyFileFormTest {

    private final PersonalPages choices = mock(PersonalPages.class);

    private @Nullable ModelAndView tried(Refusal refusal) {
        return KeyFileForm.tried(
                () -> {
                    throw refusal;
                },
                choices,
                (field, why) -> new ModelAndView(field + " " + why));
    }

    private @Nullable String told(Refusal refusal) {
        var page = tried(refusal);
        return page == null ? null : page.getViewName();
    }

    @Test
    void tellsAtItsFieldWhatIsMendedThere() {
        assertThat(told(Refusal.of("key-not-opened", "pin"))).isEqualTo("pin refusal.key-not-opened");
        assertThat(told(Refusal.of("key-several", "certificate"))).isEqualTo("read refusal.key-several");
        assertThat(told(Refusal.of("document-changed"))).isEqualTo("read refusal.document-changed");
        assertThat(KeyFileForm.tried(List::of, choices, (field, why) -> new ModelAndView(field)))
                .isNull();
    }

    @Test
    void leavesToAPageWithATraceWhatAnotherSignsOrIsClosed() {
        for (var refusal : List.of(Refusal.secondPerson(Refusal.FOUR_EYES), Refusal.of("signing-right"))) {
            assertThatThrownBy(() -> tried(refusal)).isSameAs(refusal);
        }
    }
}
