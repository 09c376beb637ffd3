package ma.maillage.bench.peer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;

/**
 * One transaction a thread, as Spring would have it. The engine closes its entity manager before
 * the transaction ends; Hibernate then keeps it until the commit.
 */
final class ThreadTransactions implements TransactionManager, EntityManagerProvider {

  private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();

  private final EntityManagerFactory factory;

  ThreadTransactions(EntityManagerFactory factory) {
    this.factory = factory;
  }

  @Override
  public EntityManager getEntityManager() {
    return CURRENT.get();
  }

  @Override
  public Transaction startTransaction() {
    EntityManager entities = factory.createEntityManager();
    EntityTransaction transaction = entities.getTransaction();
    transaction.begin();
    CURRENT.set(entities);
    return new Transaction() {
      @Override
      public void commit() {
        CURRENT.remove();
        transaction.commit();
      }

      @Override
      public void rollback() {
        CURRENT.remove();
        transaction.rollback();
      }
    };
  }
}
