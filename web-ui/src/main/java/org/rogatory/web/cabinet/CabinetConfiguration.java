package org.rogatory.web.cabinet;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CabinetConfiguration {

    /** Behind the sessions and before whatever may end one: the guards of pages come at -100. */
    private static final int BEFORE_THE_GUARDS = -101;

    @Bean
    FilterRegistrationBean<Filter> cabinetFilter(OpenCabinets cabinets) {
        var registered = new FilterRegistrationBean<Filter>(new CabinetFilter(cabinets));
        registered.setOrder(BEFORE_THE_GUARDS);
        return registered;
    }
}
