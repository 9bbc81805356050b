package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

/** Of a State that stretches over several zones the clock counts of the office to which such files go. */
class BothClocksTest {

    private static final Directory DIRECTORY = Directory.load();

    @BeforeEach
    void read() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theOtherClockIsThatOfTheAddresseeForTheProcedureWhereTheOfficeIsGone() {
        var known = mock(Directory.class);
        when(known.find("QQ-GONE")).thenReturn(Optional.empty());
        when(known.mlaDefault("QQ")).thenReturn(DIRECTORY.mlaDefault("AM"));
        when(known.addressee("QQ", "transfer")).thenReturn(DIRECTORY.mlaDefault("IT"));
        when(known.zone("KZ-GPO")).thenReturn(ZoneId.of("Asia/Almaty"));
        var file = mock(CaseFile.class);
        when(file.machine()).thenReturn("sentenced_transfer_outgoing");
        when(file.state()).thenReturn("KZ");
        when(file.authority()).thenReturn("KZ-GPO");
        when(file.otherState()).thenReturn("QQ");
        when(file.counterpartAuthority()).thenReturn("QQ-GONE");
        var texts = new StaticMessageSource();
        texts.addMessage("both.clocks", Locale.ENGLISH, "{0} {1}; {2} {3}");

        var told = new BothClocks(known, new Words(texts)).of(file, Instant.parse("2026-11-28T10:00:00Z"));

        assertThat(told).isEqualTo("KZ 28 November 2026, 15:00 (UTC+5); QQ 28 November 2026, 11:00 (UTC+1)");
    }
}
