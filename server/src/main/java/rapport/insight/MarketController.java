package rapport.insight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.account.ModeratorDoor;
import rapport.account.SignedIn;

/** The outcomes of all sellers together, for those whom the operator named. */
@RestController
class MarketController {
    private final Outcomes outcomes;
    private final Periods periods;
    private final ModeratorDoor door;

    MarketController(Outcomes outcomes, Periods periods, ModeratorDoor door) {
        this.outcomes = outcomes;
        this.periods = periods;
        this.door = door;
    }

    @GetMapping("/api/operator/outcomes")
    MarketOutcomes get(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "90") int days) {
        door.pass(me);
        return outcomes.market(periods.asked(me, days));
    }

    @GetMapping("/api/operator/outcomes.csv")
    void download(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "90") int days,
            HttpServletResponse response)
            throws IOException {
        door.pass(me);
        MarketOutcomes all = outcomes.market(periods.asked(me, days));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("outcomes-" + days + "-days.csv")
                        .build()
                        .toString());
        new Csv(response.getOutputStream()).write(OutcomesTable.HEADER, OutcomesTable.rows(all));
    }
}
