package org.rogatory.web.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.archive.Retention;

/** A term that is offered stands in the form, for the registry to confirm or to change. */
class FilingFormTest {

    @Test
    void aTermThatIsOfferedStandsInTheForm() {
        var years = FilingForm.of(new Retention("12", 5));
        assertThat(years.wanted().retention()).isEqualTo(new Retention("12", 5));
        assertThat(years.ever()).isFalse();
        assertThat(years.version()).as("nothing is filed yet").isNull();

        var ever = FilingForm.of(new Retention("3", null));
        assertThat(ever.ever()).isTrue();
        assertThat(ever.wanted().retention()).isEqualTo(new Retention("3", null));
    }
}
