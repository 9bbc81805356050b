package org.rogatory.web.office;

import java.util.Comparator;
import java.util.List;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.OfficeDoor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of the office: the books and registers that are open to the reader. */
@Controller
class OfficeController {

    private final List<OfficeDoor> doors;

    OfficeController(List<OfficeDoor> doors) {
        this.doors = doors.stream()
                .sorted(Comparator.comparingInt(OfficeDoor::place))
                .toList();
    }

    @GetMapping("/office")
    ModelAndView office(Officer officer) {
        var page = new ModelAndView("office/office");
        page.addObject(
                "doors",
                doors.stream().filter(door -> door.opens().test(officer)).toList());
        return page;
    }
}
