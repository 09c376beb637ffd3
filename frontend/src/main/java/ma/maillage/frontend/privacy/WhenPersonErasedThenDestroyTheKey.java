package ma.maillage.frontend.privacy;

import ma.maillage.api.privacy.PersonErased;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/** Destroys the key of whoever was erased, also if the node that decided it died right after. */
public final class WhenPersonErasedThenDestroyTheKey {

  private final Vault vault;

  public WhenPersonErasedThenDestroyTheKey(Vault vault) {
    this.vault = vault;
  }

  @EventHandler
  public void on(PersonErased event) {
    vault.destroyKey(event.person());
  }
}
