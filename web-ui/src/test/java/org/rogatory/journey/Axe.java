package org.rogatory.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Judges whether everybody can use a page. To measure colours costs most of that, and they are those of a kind of element:
 * they are measured where a {@link Shape} has pointed an element out.
 */
final class Axe {

    private static final String JUDGE = """
            async () => {
              %s;
              axe.configure({rules: [{id: 'color-contrast', selector: '[%s]'}]});
              const found = await axe.run(document, {resultTypes: ['violations']});
              return found.violations.map(each => each.id + ' ' + each.nodes.slice(0, 5).map(node => node.target));
            }""".formatted(AxeBuilder.getAxeScript(), Shape.POINTED);

    private Axe() {}

    /** Which of its rules the page breaks, and by which elements. */
    static List<String> judge(Page page) {
        return ((List<?>) page.evaluate(JUDGE)).stream().map(String::valueOf).toList();
    }
}
