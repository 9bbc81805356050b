package org.rogatory;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.audit.ChainCheck;
import org.rogatory.audit.ChainReport;
import org.rogatory.operations.DatabaseDialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.dao.DataAccessException;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * Checks the trail without a node: no page, no engine, no migration, nothing written. No configuration by annotation, so
 * that the whole application does not take it in. It ends with 0 where the trail is whole, with 1 where it is not, and with
 * 2 where it cannot be checked. What an auditor has said of a gap stands in the database that is checked, so it does not
 * count here: a gap is a fault unless whoever checks names it himself.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@EntityScan("org.rogatory.audit")
@EnableJpaRepositories("org.rogatory.audit")
@ConfigurationPropertiesScan("org.rogatory.audit")
@ComponentScan(
        basePackages = {"org.rogatory.audit", "org.rogatory.integrations.signature.anchor"},
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*\\.(ChainCheck|ChainReading|AnchorFolder|CheckedAnchors)"))
@Import(DatabaseDialect.class)
class AuditVerification {

    private static final Logger LOG = LoggerFactory.getLogger(AuditVerification.class);
    private static final String VERIFY = "rogatory.audit.verify";
    private static final String KNOWN_GAP = "rogatory.audit.known-gap";
    private static final String ASKED = "--" + VERIFY;
    private static final String KNOWN = "--" + KNOWN_GAP + "=";
    private static final String URL = "spring.datasource.url";
    private static final String EMBEDDED = "jdbc:h2:file:";
    private static final int NOT_CHECKED = 2;

    /** Only what is found is told, and in lines that need no reader of logs. */
    private static final Map<String, Object> QUIET = Map.of(
            "logging.pattern.console", "%m%n",
            "logging.level.root", "error",
            "logging.level.org.springframework.boot", "off",
            "logging.level.com.zaxxer.hikari", "off",
            "logging.level.org.rogatory.AuditVerification", "info");

    static boolean asked(String... arguments) {
        return Arrays.asList(arguments).contains(ASKED);
    }

    static int run(String... arguments) {
        var application = new SpringApplication(AuditVerification.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(QUIET);
        application.addInitializers(
                context -> new KnownSettings(context.getEnvironment(), VERIFY, KNOWN_GAP).demandKnown(),
                AuditVerification::makeNothing);
        try (var context = application.run(arguments)) {
            return told(context.getBean(ChainCheck.class).check(known(arguments)));
        } catch (WrongSetup wrong) {
            LOG.error("{}", wrong.getMessage());
            return NOT_CHECKED;
        } catch (BeansException | DataAccessException | UncheckedIOException unreadable) {
            LOG.error("The trail cannot be checked: no database of this edition answers. An embedded one is opened by"
                    + " one process at a time: stop the node first");
            return NOT_CHECKED;
        }
    }

    private static Set<String> known(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(KNOWN))
                .map(argument -> argument.substring(KNOWN.length()))
                .collect(Collectors.toSet());
    }

    /** An embedded database that is not there is not made. */
    private static void makeNothing(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        var url = settings.getProperty(URL, "");
        if (url.startsWith(EMBEDDED)) {
            settings.getPropertySources()
                    .addFirst(new MapPropertySource("only-what-is-there", Map.of(URL, url + ";IFEXISTS=TRUE")));
        }
    }

    private static int told(ChainReport report) {
        LOG.info("The chain ends at place {}; rows not sealed yet: {}", report.position(), report.unsealedTail());
        LOG.info("Signed places compared: {}; of them without a signature: {}", report.anchors(), report.unsigned());
        report.gaps()
                .forEach(gap -> LOG.info(
                        "The chain tells of the gap {} (row {}); it says that an auditor has looked: {}",
                        gap.name(),
                        gap.row(),
                        gap.acknowledged() ? "yes" : "no"));
        report.seals().stream().sorted().forEach(seal -> LOG.info("Signed with the certificate SHA-256 {}", seal));
        report.faults().forEach(fault -> LOG.info("{}", fault.line()));
        LOG.info(report.whole() ? "The trail is whole" : "The trail is not whole");
        return report.whole() ? 0 : 1;
    }
}
