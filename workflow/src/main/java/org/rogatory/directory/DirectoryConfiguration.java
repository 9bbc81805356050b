package org.rogatory.directory;

import org.rogatory.identity.AuthorityBranches;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the directory once, at start; broken data stops the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DirectorySettings.class)
class DirectoryConfiguration {

    @Bean
    Directory directory(DirectorySettings settings) {
        return Directory.load(ReferenceFiles.shipped(), settings);
    }

    @Bean
    AuthorityBranches authorityBranches(Directory directory) {
        return directory::branch;
    }

    @Bean
    WorkingCalendar workingCalendar() {
        return WorkingCalendar.load();
    }

    @Bean
    DeadlineRules deadlineRules() {
        return DeadlineRules.load();
    }
}
