package org.rogatory.law;

import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.ReferenceFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the law once, at start; broken data stop the start. */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {

    @Bean
    ReferenceData referenceData(ReferenceFiles files, Directory directory, DeadlineRules deadlines) {
        return ReferenceData.load(files, directory, deadlines);
    }

    @Bean
    Labels labels(ReferenceData data) {
        return data.labels();
    }

    @Bean
    Lifecycles lifecycles(ReferenceData data) {
        return data.lifecycles();
    }

    @Bean
    TransmissionRoutes transmissionRoutes(ReferenceData data) {
        return data.transmissionRoutes();
    }

    @Bean
    Grounds grounds(ReferenceData data) {
        return data.grounds();
    }

    @Bean
    CourtSteps courtSteps(ReferenceData data) {
        return data.courtSteps();
    }

    @Bean
    Assurances assurances(ReferenceData data) {
        return data.assurances();
    }

    @Bean
    Confidentiality confidentiality(ReferenceData data) {
        return data.confidentiality();
    }

    @Bean
    IndicatorSets indicatorSets(ReferenceData data) {
        return data.indicators();
    }

    @Bean
    Provisions provisions(ReferenceData data) {
        return data.provisions();
    }

    @Bean
    Completeness completeness(ReferenceData data) {
        return new Completeness(data);
    }

    @Bean
    LegalBasisAdviser legalBasisAdviser(ReferenceData data) {
        return new LegalBasisAdviser(data);
    }

    @Bean
    Explanations explanations(ReferenceData data) {
        return new Explanations(data);
    }

    @Bean
    ContentSchema contentSchema() {
        return new ContentSchema();
    }
}
