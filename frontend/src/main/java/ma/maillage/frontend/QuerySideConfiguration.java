package ma.maillage.frontend;

import com.mongodb.client.MongoDatabase;
import ma.maillage.query.QuerySide;
import ma.maillage.query.feeds.Feeds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuerySideConfiguration {

  @Bean
  QuerySide querySide(MongoDatabase database) {
    return QuerySide.on(database);
  }

  /** Closed with the query side. */
  @Bean(destroyMethod = "")
  Feeds feeds(QuerySide querySide) {
    return querySide.feeds();
  }
}
