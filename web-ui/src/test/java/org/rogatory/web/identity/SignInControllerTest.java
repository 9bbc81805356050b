package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.Directory;
import org.rogatory.directory.DirectorySettings;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.web.shared.SiteSettings;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;

class SignInControllerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KZ UZ | drafter.uz supervisor.uz officer.uz translator.uz signatory.uz registrar.uz officer.kz executor.kz auditor.uz admin.uz
            KZ    | drafter.kz supervisor.kz officer.kz translator.kz signatory.kz registrar.kz executor.kz auditor.kz admin.kz
            TJ GE | drafter.ge supervisor.ge officer.ge translator.ge signatory.ge registrar.ge executor.ge auditor.ge admin.ge
            """)
    void offersLoginsOfTheStatesThatWorkHere(String hosted, String logins) {
        var settings = new DirectorySettings(List.of(hosted.split(" ")));
        var directory = Directory.load(ReferenceFiles.shipped(), settings);
        var page = new SignInController(new SiteSettings(true), directory, Issuer.NONE);
        var model = new ExtendedModelMap();
        page.show(new MockHttpServletRequest(), null, model);
        assertThat(model.get("demoLogins"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly((Object[]) logins.split(" "));
    }

    @Test
    void anIssuerTakesThePlaceOfTheForm() {
        var page = new SignInController(new SiteSettings(true), Directory.load(), "https://id.example.org");
        var model = new ExtendedModelMap();
        var request = new MockHttpServletRequest();
        request.setParameter("account-taken", "");
        page.show(request, null, model);

        assertThat(model.get("issued")).isEqualTo(true);
        assertThat(model.get("notice")).isEqualTo("account-taken");
        assertThat(model.get("demoLogins"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }
}
