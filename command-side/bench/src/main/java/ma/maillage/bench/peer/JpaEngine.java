package ma.maillage.bench.peer;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateBasedJpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateEventEntry;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * Axon 5's JPA engine on a PostgreSQL of its own, with Hibernate and a pool of one connection for
 * each client.
 */
public final class JpaEngine implements AutoCloseable {

  private final HikariDataSource connections;
  private final EntityManagerFactory factory;
  private final AggregateBasedJpaEventStorageEngine engine;

  private JpaEngine(PostgresCluster cluster, int clients, EventConverter converter) {
    connections = connections(cluster, clients);
    factory =
        new HibernatePersistenceConfiguration("bench")
            .managedClass(AggregateEventEntry.class)
            .property("jakarta.persistence.nonJtaDataSource", connections)
            .property("jakarta.persistence.schema-generation.database.action", "create")
            .property("hibernate.connection.provider_disables_autocommit", true)
            .property("hibernate.dialect", new ByteaDialect())
            .createEntityManagerFactory();
    ThreadTransactions transactions = new ThreadTransactions(factory);
    engine =
        new AggregateBasedJpaEventStorageEngine(
            transactions,
            transactions,
            converter,
            configuration -> configuration.persistenceExceptionResolver(new SQLStateResolver()));
  }

  private static HikariDataSource connections(PostgresCluster cluster, int clients) {
    HikariConfig configuration = new HikariConfig();
    configuration.setJdbcUrl(cluster.jdbcUrl());
    configuration.setMaximumPoolSize(clients);
    configuration.setAutoCommit(false);
    return new HikariDataSource(configuration);
  }

  public static JpaEngine start(int clients, EventConverter converter) {
    return new JpaEngine(PostgresCluster.start(), clients, converter);
  }

  public EventStorageEngine engine() {
    return engine;
  }

  /** The number of rows. */
  public long count() {
    try (EntityManager entities = factory.createEntityManager()) {
      return entities
          .createQuery("SELECT COUNT(e) FROM AggregateEventEntry e", Long.class)
          .getSingleResult();
    }
  }

  @Override
  public void close() {
    engine.close();
    factory.close();
    connections.close();
  }
}
