import { createBrowserRouter, type RouteObject } from 'react-router';

import { Home } from './Home';
import { NotFound } from './NotFound';
import { RouteProblem } from './RouteProblem';
import { SignedIn } from './SignedIn';
import { RequireRole } from './shell/RequireRole';

const screens: RouteObject[] = [
  { index: true, element: <Home /> },
  {
    element: <RequireRole anyOf={['AMBASSADOR']} />,
    children: [{ path: 'inbox', lazy: () => import('./routes/inbox') }],
  },
  { path: 'search', lazy: () => import('./routes/search') },
  { path: 'participants/:id', lazy: () => import('./routes/participant') },
  {
    element: <RequireRole anyOf={['MEMBER', 'INVESTOR']} />,
    children: [{ path: 'introductions', lazy: () => import('./routes/introductions') }],
  },
  {
    element: <RequireRole anyOf={['INVESTOR']} />,
    children: [{ path: 'deals', lazy: () => import('./routes/deals') }],
  },
  {
    element: <RequireRole anyOf={['MEMBER', 'AMBASSADOR']} />,
    children: [{ path: 'publish/:type', lazy: () => import('./routes/publish') }],
  },
  {
    element: <RequireRole anyOf={['MEMBER']} />,
    children: [{ path: 'me', lazy: () => import('./routes/me') }],
  },
  { path: 'account', lazy: () => import('./routes/account') },
  { path: 'indicators', lazy: () => import('./routes/indicators') },
  { path: 'indicators/:id', lazy: () => import('./routes/indicator') },
  {
    element: <RequireRole anyOf={['OPERATOR']} />,
    children: [{ path: 'imports', lazy: () => import('./routes/imports') }],
  },
  { path: '*', element: <NotFound /> },
];

export function createRouter() {
  return createBrowserRouter([
    {
      errorElement: <RouteProblem />,
      HydrateFallback: () => null,
      children: [
        { path: '/sign-in', lazy: () => import('./routes/signIn') },
        {
          element: <SignedIn />,
          children: [{ errorElement: <RouteProblem />, children: screens }],
        },
      ],
    },
  ]);
}
