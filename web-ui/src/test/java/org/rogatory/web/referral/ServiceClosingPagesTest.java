package org.rogatory.web.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.providers.OrganisationStanding;
import org.rogatory.providers.OrganisationView;
import org.rogatory.referral.closing.ServiceClosing;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.ShareKind;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.UnopenedOffers;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;

/** What keeps a service open stands on its page, and that there may be more of it. */
class ServiceClosingPagesTest {

    private static final String SERVICE = "TM-NC";
    private static final Officer READER =
            new Officer("supervisor.tm", "Testova", "TM", SERVICE, Set.of(Role.SUPERVISOR));
    private static final int MOST = UnopenedOffers.LONGEST_LIST;

    private final ServiceClosing closing = mock(ServiceClosing.class);
    private final Words words = mock(Words.class);

    private final ServiceClosingPages pages = new ServiceClosingPages(
            closing, mock(CaseloadPages.class), mock(OfferPages.class), mock(People.class), Directory.load(), words);

    private ServiceClosingPages.Open open(int offers) {
        when(closing.standing(READER))
                .thenReturn(new OrganisationView(
                        SERVICE, OrganisationStanding.CLOSING, null, null, null, null, null, null, null, null));
        var unopened = Collections.nCopies(offers, offer());
        when(closing.unopened(READER)).thenReturn(unopened);
        return Objects.requireNonNull(pages.of(READER, Locale.ENGLISH).open());
    }

    private static OfferView offer() {
        return new OfferView(
                "share-1",
                ShareKind.REFER,
                "KZ",
                "KZ-NC",
                "shelter",
                null,
                null,
                null,
                List.of(),
                false,
                null,
                ShareStatus.ACCEPTED,
                null,
                Instant.EPOCH,
                null,
                null,
                false,
                null,
                null,
                null);
    }

    @Test
    void aListThatWasReadToItsLimitSaysThatItMayGoOn() {
        when(words.ends(MOST, MOST)).thenReturn("The first 200");

        assertThat(open(MOST).offers()).hasSize(MOST);
        assertThat(open(MOST).offersEnd()).isEqualTo("The first 200");
        assertThat(open(1).offersEnd()).isNull();
    }
}
