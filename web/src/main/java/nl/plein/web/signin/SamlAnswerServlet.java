package nl.plein.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.ejb.signin.SignInBoundary;
import nl.plein.ejb.signin.SignInOutcome;
import nl.plein.ejb.signin.SignInOutcome.Refused;
import nl.plein.ejb.signin.SignInOutcome.Welcome;

/** Where the provider's answer arrives. Good or not, the browser leaves by 303, so that nothing can be posted again. */
@WebServlet("/saml/acs")
public class SamlAnswerServlet extends HttpServlet {

    @Inject
    transient SignInBoundary signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignInOutcome outcome = signIn.answer(Posted.of(request), BrowserHandle.of(request));
        if (outcome instanceof Welcome welcome) {
            BrowserHandle.take(response);
            response.addHeader(
                    "Set-Cookie", "__Host-plein=" + welcome.token() + "; Path=/; Secure; HttpOnly; SameSite=Lax");
            SeeOther.to(response, welcome.target());
        } else if (outcome instanceof Refused refused) {
            SeeOther.to(
                    response,
                    refused.cancelled() ? "/signin/refused?cancelled=1" : "/signin/refused?code=" + refused.code());
        }
    }
}
