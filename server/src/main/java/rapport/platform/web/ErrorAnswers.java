package rapport.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the container or a firewall refuses before any of our code is reached becomes a problem as well. */
@RestController
class ErrorAnswers implements ErrorController {
    @RequestMapping("/error")
    void answer(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = status instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
        throw new ResponseStatusException(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known);
    }
}
