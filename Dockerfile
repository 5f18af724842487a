FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The build comes after the sources are there, not with the packages.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/knowledge ./knowledge
# What the bot writes; mount a volume here to keep it.
RUN mkdir data && chown node:node data
VOLUME /app/data
USER node
CMD ["node", "dist/main.js", "bot"]
