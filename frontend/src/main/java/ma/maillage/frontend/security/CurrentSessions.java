package ma.maillage.frontend.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Sessions that know their account as it is now: one whose password was changed elsewhere is over.
 * Any number of threads may use it.
 */
final class CurrentSessions implements SecurityContextRepository {

  private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
  private final CurrentAccounts accounts;

  CurrentSessions(CurrentAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Current(sessions.loadDeferredContext(request));
  }

  @Override
  @SuppressWarnings({"deprecation", "removal"})
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    sessions.saveContext(context, request, response);
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return sessions.containsContext(request);
  }

  /** Looked up once a request, by the thread that serves it. */
  private final class Current implements DeferredSecurityContext {

    private final DeferredSecurityContext stored;
    private @Nullable SecurityContext current;

    Current(DeferredSecurityContext stored) {
      this.stored = stored;
    }

    @Override
    public SecurityContext get() {
      SecurityContext known = current;
      if (known == null) {
        known = current(stored.get());
        current = known;
      }
      return known;
    }

    @Override
    public boolean isGenerated() {
      return stored.isGenerated();
    }

    private SecurityContext current(SecurityContext context) {
      Authentication before = context.getAuthentication();
      return before != null && before.getPrincipal() instanceof Actor actor
          ? accounts
              .current(actor)
              .map(CurrentSessions::signedIn)
              .orElseGet(SecurityContextImpl::new)
          : context;
    }
  }

  private static SecurityContext signedIn(Actor actor) {
    return new SecurityContextImpl(actor.signedIn());
  }
}
