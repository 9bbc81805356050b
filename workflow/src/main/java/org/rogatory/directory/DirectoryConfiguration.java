package org.rogatory.directory;

import org.rogatory.identity.AuthorityBranches;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the directory once, at start; broken data stops the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DirectorySettings.class)
class DirectoryConfiguration {

    @Bean
    ReferenceFiles referenceFiles(ObjectProvider<TakenEdition> taken) {
        return EditionFiles.inUse(taken.stream().findFirst().flatMap(TakenEdition::last));
    }

    @Bean
    Directory directory(ReferenceFiles files, DirectorySettings settings) {
        return Directory.load(files, settings);
    }

    @Bean
    AuthorityBranches authorityBranches(Directory directory) {
        return directory::branch;
    }

    @Bean
    WorkingCalendar workingCalendar(ReferenceFiles files) {
        return WorkingCalendar.load(files);
    }

    @Bean
    DeadlineRules deadlineRules(ReferenceFiles files) {
        return DeadlineRules.load(files);
    }
}
